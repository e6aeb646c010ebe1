/** Keys read off a smooth function of time: for steps, where a foot travels while the hips do something else. */
import { ease } from '../time.ts'
import type { Key, Pose } from '../types.ts'

/** For a movement with cycle: the curve through the keys is as smooth as the function. */
export const sampled = (count: number, at: (t: number) => Pose): Key[] =>
  Array.from({ length: count }, (_, i) => ({ t: i / count, ...at(i / count) }))

/** 0 before `from`, 1 after `to`, from rest to rest between. */
export const rise = (t: number, from: number, to: number): number =>
  ease(Math.min(1, Math.max(0, (t - from) / (to - from))))

/** There and back: up from `a` to `b`, down from `c` to `d`. */
export const thereAndBack = (t: number, a: number, b: number, c: number, d: number): number =>
  rise(t, a, b) - rise(t, c, d)

export const mix = (a: number, b: number, share: number): number => a + (b - a) * share

/** A hump over a share from 0 to 1: the lift of a foot on its way. */
export const hump = (share: number): number => Math.sin(Math.PI * share)
