/** Small vectors: x forward, y up, z to the figure's right. The unit of length is 1 % of stature. */
export type V3 = readonly [x: number, y: number, z: number]

const radians = Math.PI / 180
export const sin = (degrees: number): number => Math.sin(degrees * radians)
export const cos = (degrees: number): number => Math.cos(degrees * radians)
export const degrees = (angle: number): number => angle / radians

/** a + k b */
export const add = (a: V3, b: V3, k = 1): V3 => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k]
export const sub = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: V3, k: number): V3 => [a[0] * k, a[1] * k, a[2] * k]
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const length = (a: V3): number => Math.hypot(a[0], a[1], a[2])
export const unit = (a: V3): V3 => scale(a, 1 / (length(a) || 1))
export const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** The part of v that is square to the unit vector n, as a unit vector. */
export const square = (v: V3, n: V3): V3 => unit(add(v, n, -dot(v, n)))

export const mix = (a: number, b: number, k: number): number => a + (b - a) * k
export const between = (a: V3, b: V3, k: number): V3 => add(scale(a, 1 - k), b, k)
export const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x))
export const smooth = (x: number): number => {
  const k = clamp(x, 0, 1)
  return k * k * (3 - 2 * k)
}

/** The point of a frame at these distances along its axes. */
export const along = (origin: V3, axes: readonly [V3, V3, V3], [a, b, c]: V3): V3 =>
  add(add(add(origin, axes[0], a), axes[1], b), axes[2], c)

/** Half axes of an ellipsoid. */
export const axesOf = (u: V3, v: V3, w: V3, [a, b, c]: V3): [V3, V3, V3] => [
  scale(u, a),
  scale(v, b),
  scale(w, c),
]
