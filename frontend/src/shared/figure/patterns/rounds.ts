/** Keys of a movement that goes round and round. */
import type { Key, Pose } from '../types.ts'

/** A tenth of a percent of stature is finer than a pixel. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

/** One key for each part of a round; the angle grows from 0. */
export const round = (count: number, pose: (angle: number) => Pose): Key[] =>
  Array.from({ length: count }, (_, i) => ({ t: i / count, ...pose((360 * i) / count) }))
