import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'

const firstRepeat = 400
const nextRepeat = 90

/**
 * Handlers for a button that acts once on a press and again and again while it is held. A press by keyboard or
 * by an assistive tool comes as a click without a pointer and acts once.
 */
export function useHold(act: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const held = useRef(false)
  const current = useRef(act)
  current.current = act
  const stop = () => clearTimeout(timer.current)
  useEffect(() => () => clearTimeout(timer.current), [])

  const repeat = () => {
    held.current = true
    current.current()
    timer.current = setTimeout(repeat, nextRepeat)
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button > 0) return // the right button or a pen's
      held.current = false
      stop()
      timer.current = setTimeout(repeat, firstRepeat)
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    onContextMenu: (event: MouseEvent) => event.preventDefault(), // a long press on touch screens
    onClick: () => {
      stop()
      if (!held.current) current.current()
      held.current = false
    },
  }
}
