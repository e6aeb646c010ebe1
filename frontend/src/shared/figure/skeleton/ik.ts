import { add, clamp, length, scale, square, sub, type V3 } from '../vector.ts'

export interface Reach {
  mid: V3
  end: V3
  /** How far the target is out of reach; the lengths are exact in any case. */
  miss: number
  /** Where the middle joint points, square to the line from start to end: never parallel to either bone. */
  out: V3
}

/** Two bones from `start` towards `target`; the middle joint points to `pole`. */
export function reach(start: V3, target: V3, first: number, second: number, pole: V3): Reach {
  const way = sub(target, start)
  const wanted = length(way)
  // Just under full stretch, where the joint would snap.
  const got = clamp(wanted, Math.abs(first - second) * 1.02, (first + second) * 0.9995)
  const line: V3 = wanted > 1e-9 ? scale(way, 1 / wanted) : [0, -1, 0]
  const out = square(pole, line)
  const x = (first * first - second * second + got * got) / (2 * got)
  const h = Math.sqrt(Math.max(0, first * first - x * x))
  return {
    mid: add(add(start, line, x), out, h),
    end: add(start, line, got),
    miss: Math.abs(wanted - got),
    out,
  }
}

/** The unit vector of `pole` that is square to the line from a to b. */
export const poleOf = (a: V3, b: V3, pole: V3): V3 => {
  const line = sub(b, a)
  return square(pole, scale(line, 1 / (length(line) || 1)))
}
