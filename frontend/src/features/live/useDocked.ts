import { type RefObject, useLayoutEffect } from 'react'

/** A sticky region never covers more of the window's height than this. */
const most = 0.45

/** Lets the dock leave the foot where it would cover too much: large text, a phone on its side, a keyboard. */
export function useDocked(dock: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = dock.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      element.dataset.docked = element.offsetHeight <= most * innerHeight ? 'on' : 'off'
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
    }
  }, [dock])
}
