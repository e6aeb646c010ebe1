/** Right, then left, with most of the loop for the way: for long limbs that go far. */
import type { Pose } from '../types.ts'
import { through } from './reps.ts'

export const unhurried = (rest: Pose, right: Pose, left: Pose) =>
  through(
    [0, 0.25],
    [0, rest],
    [0.02, rest],
    [0.24, right],
    [0.27, right],
    [0.49, rest],
    [0.52, rest],
    [0.74, left],
    [0.77, left],
    [0.99, rest],
  )
