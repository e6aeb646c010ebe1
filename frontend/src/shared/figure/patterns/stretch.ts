/** The time of a stretch: into it slowly, a hold with two breaths, and back. */
import type { Movement, Pose } from '../types.ts'
import { through } from './reps.ts'

export const eases = (start: Pose, end: Pose) =>
  through(
    [0, 0.45],
    [0, { ...start, breath: 0 }],
    [0.06, { ...start, breath: 0 }],
    [0.28, { ...end, breath: 0 }],
    [0.45, { ...end, breath: 0.1 }],
    [0.6, { ...end, breath: 0 }],
    [0.75, { ...end, breath: 0.06 }],
    [0.95, { ...start, breath: 0 }],
  )

/** A stretch works no muscle, and takes its time. */
export const slow = { seconds: 6.5, muscles: {}, equipment: [] } satisfies Partial<Movement>
