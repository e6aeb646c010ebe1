/** Dip: the body goes down between two bars that the hands hold. */
import type { Movement } from '../types.ts'
import { lowers } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

const height = 60

/** From straight arms until the upper arm is level, leaning forward over the hands. */
export function dip(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [35, 6],
      seconds: 3.2,
      base: {
        hand: [0, height, 14],
        elbow: [-1, 0.2, 0.35],
        foot: { pitch: 30 },
        shoulderRhythm: 0.4,
      },
      ...lowers(
        { hip: [-3, 69.5], trunk: [5, 4], head: 2, leg: [4, -52, 2, 1] },
        { hip: [1, 52.4], trunk: [24, 25], head: 16, leg: [-2, -66, 2, 1] },
      ),
      equipment: [{ type: 'parallelBars', y: height, x: [-26, 30], z: 14 }],
      muscles: { primary: ['triceps'], secondary: ['chest', 'frontDelts'] },
      trace: 'sternum',
    },
    params,
  )
}
