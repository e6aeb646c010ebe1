/**
 * The time of a repetition. Lowering is slower than lifting, both ends are held for a moment, and the rest
 * before the loop closes makes it readable: the pattern says which half is the lift.
 */
import type { Key, Pose } from '../types.ts'

interface Rep {
  keys: readonly Key[]
  stills: readonly [number, number]
}

const rep = (start: Pose, end: Pose, arrive: number, leave: number): Rep => ({
  keys: [
    { t: 0, ...start },
    { t: 0.06, ...start },
    { t: arrive, ...end },
    { t: leave, ...end },
    { t: 0.95, ...start },
  ],
  stills: [0, (arrive + leave) / 2],
})

/** Begins with the effort: press, row, curl, raise. */
export const lifts = (start: Pose, end: Pose): Rep => rep(start, end, 0.41, 0.51)

/** Begins by giving way: squat, lunge, push-up, bench press. */
export const lowers = (start: Pose, end: Pose): Rep => rep(start, end, 0.5, 0.6)

/** A repetition through several places: [time, pose], the first at 0. The times of the two stills come first. */
export const through = (stills: readonly [number, number], ...moments: readonly [number, Pose][]): Rep => ({
  keys: moments.map(([t, pose]) => ({ t, ...pose })),
  stills,
})

/** Right, then left: one repetition a side, each with the same stops. */
export const inTurn = (rest: Pose, right: Pose, left: Pose): Rep => ({
  keys: [
    { t: 0, ...rest },
    { t: 0.04, ...rest },
    { t: 0.22, ...right },
    { t: 0.28, ...right },
    { t: 0.48, ...rest },
    { t: 0.54, ...rest },
    { t: 0.72, ...left },
    { t: 0.78, ...left },
    { t: 0.98, ...rest },
  ],
  stills: [0, 0.25],
})

/** A hold: nothing moves but the breath. */
export const holds = (pose: Pose = {}): Rep => ({
  keys: [
    { t: 0, breath: 0, ...pose },
    { t: 0.45, breath: 0.1, ...pose },
  ],
  stills: [0, 0],
})
