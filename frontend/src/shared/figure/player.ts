/** The clock of a playing figure. It knows nothing of React: it is told when to run and calls back with times. */

export interface Player {
  /** From the first pose, or from where it was paused. `own`: the person asked, so it goes on until they stop it. */
  play(how: { own: boolean; once?: boolean }): void
  pause(): void
  /** Out of view it waits, and goes on when it is seen again. */
  setSeen(seen: boolean): void
  setSpeed(factor: number): void
  stop(): void
}

interface Events {
  seconds: number
  /** Time in loops, 0 to 1. */
  onFrame: (time: number) => void
  /** Paused by hand, or at an end: then the still picture comes back. */
  onRest: (reason: 'paused' | 'ended') => void
}

/** 30 frames a second; the tolerance lets a 60 Hz screen hit every second one. */
const interval = 1000 / 30 - 4
/** Moving things that start by themselves stop within about five seconds, at the end of a loop (WCAG 2.2.2). */
const unasked = { seconds: 5, loops: 3 }

export function unaskedLoops(seconds: number): number {
  return Math.max(1, Math.min(unasked.loops, Math.floor(unasked.seconds / seconds)))
}

export function player({ seconds, onFrame, onRest }: Events): Player {
  let handle = 0
  let last = 0
  let time = 0
  let limit = 0
  let speed = 1
  let running = false
  let seen = true

  const tick = (now: number) => {
    handle = requestAnimationFrame(tick)
    const passed = now - last
    if (passed < interval) return
    last = now
    // A tab that slept must not jump.
    time += (Math.min(passed, 100) / 1000 / seconds) * speed
    if (time >= limit) {
      halt()
      time = 0
      onRest('ended')
    } else onFrame(time % 1)
  }
  const turn = () => {
    cancelAnimationFrame(handle)
    if (!running || !seen) return
    last = performance.now()
    handle = requestAnimationFrame(tick)
  }
  const halt = () => {
    running = false
    cancelAnimationFrame(handle)
  }
  return {
    play({ own, once = false }) {
      limit = once ? 1 : own ? Number.POSITIVE_INFINITY : unaskedLoops(seconds)
      if (once || !own) time = 0
      running = true
      turn()
    },
    pause() {
      halt()
      onRest('paused')
    },
    setSeen(now) {
      if (seen === now) return
      seen = now
      turn()
    },
    setSpeed(factor) {
      speed = factor
    },
    stop: halt,
  }
}
