import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { painter } from './painter.ts'
import { type Player, player } from './player.ts'
import { type PictureOptions, pictureOf } from './svg.ts'
import type { Movement } from './types.ts'

type Look = Omit<PictureOptions, 'time'>

/** Paints the still picture whenever the movement or the look changes. */
export function useStill(host: RefObject<SVGGElement | null>, movement: Movement, look: Look, hatch: string) {
  const { size, shape = 'medium', bun = false } = look
  useLayoutEffect(() => {
    if (host.current) painter(host.current, hatch).paint(pictureOf(movement, { size, shape, bun }).groups)
  }, [host, movement, size, shape, bun, hatch])
}

export interface FigureMotion {
  playing: boolean
  slow: boolean
  toggle: () => void
  toggleSpeed: () => void
}

const isReduced = () => document.documentElement.dataset.motion === 'reduced'

/**
 * Plays a movement in the group: by itself for a few loops when it is first seen, then as the person says. With
 * reduced motion it only ever plays one loop, and only when it is asked to.
 */
export function useFigureMotion(
  host: RefObject<SVGGElement | null>,
  movement: Movement,
  look: Look,
  hatch: string,
): FigureMotion {
  const [playing, setPlaying] = useState(false)
  const [slow, setSlow] = useState(false)
  const clock = useRef<Player>(null)
  const { size, shape = 'medium', bun = false } = look

  useEffect(() => {
    const group = host.current
    if (!group) return
    const canvas = painter(group, hatch)
    const paint = (options: PictureOptions) =>
      canvas.paint(pictureOf(movement, { ...options, shape, bun }).groups)
    const own = player({
      seconds: movement.seconds,
      onFrame: (time) => paint({ size: 'frame', time }),
      onRest: (reason) => {
        setPlaying(false)
        if (reason === 'ended') paint({ size })
      },
    })
    clock.current = own
    let shown = false
    const watch = new IntersectionObserver(
      ([entry]) => {
        const seen = entry?.isIntersecting ?? false
        own.setSeen(seen)
        if (!seen || shown) return
        shown = true
        if (isReduced()) return
        setPlaying(true)
        own.play({ own: false })
      },
      { threshold: 0.4 },
    )
    watch.observe(group.ownerSVGElement ?? group)
    return () => {
      watch.disconnect()
      own.stop()
      setPlaying(false)
    }
  }, [host, movement, size, shape, bun, hatch])

  const toggle = useCallback(() => {
    if (playing) clock.current?.pause()
    else clock.current?.play({ own: true, once: isReduced() })
    setPlaying(!playing)
  }, [playing])
  const toggleSpeed = useCallback(() => {
    clock.current?.setSpeed(slow ? 1 : 0.5)
    setSlow(!slow)
  }, [slow])
  return { playing, slow, toggle, toggleSpeed }
}
