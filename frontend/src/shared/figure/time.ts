/** The pose at a moment of the loop. Targets and angles are blended and then solved, never solved joints. */
import type { Key, Movement, Pose } from './types.ts'

/** Minimum jerk (Flash & Hogan 1985): how a hand goes from rest to rest. */
export const ease = (x: number): number => x * x * x * (x * (x * 6 - 15) + 10)

/** Blends the numbers of two or four values of one shape; everything else is the second one's. */
type Blend = (...values: number[]) => number

function blend(how: Blend, values: readonly unknown[], here: number): unknown {
  const value = values[here]
  if (typeof value === 'number') {
    return how(...values.map((other) => (typeof other === 'number' ? other : value)))
  }
  if (Array.isArray(value)) {
    return value.map((_, i) =>
      blend(
        how,
        values.map((other) => (other as unknown[])?.[i]),
        here,
      ),
    )
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.keys(value).map((name) => [
        name,
        blend(
          how,
          values.map((other) => (other as Record<string, unknown>)?.[name]),
          here,
        ),
      ]),
    )
  }
  return value
}

/** The pose at `time`, which counts loops: 0 and 1 are the same moment. */
export function poseAt(movement: Movement, time: number): Pose {
  const { keys, base } = movement
  const t = time - Math.floor(time)
  const count = keys.length
  let now = count - 1
  while (now > 0 && timeOf(keys, now) > t) now--
  const from = timeOf(keys, now)
  const to = timeOf(keys, now + 1)
  const k = to > from ? (t - from) / (to - from) : 0
  const around = movement.cycle ? [now - 1, now, now + 1, now + 2] : [now, now + 1]
  const how = movement.cycle
    ? spline(
        around.map((i) => timeOf(keys, i)),
        k,
      )
    : twoPoints(ease(k))
  const here = movement.cycle ? 1 : 0
  const moments = around.map((i) => keyAt(keys, i))
  const pose: Record<string, unknown> = { ...base }
  for (const name of fieldsOf(movement)) {
    const values = moments.map((key) => key[name] ?? base[name])
    pose[name] = blend(how, values, here)
  }
  return pose as Pose
}

const twoPoints =
  (k: number): Blend =>
  (a = 0, b = 0) =>
    a + (b - a) * k

/** Periodic cubic Hermite through every key, its slopes from the neighbours. */
function spline([before = 0, from = 0, to = 1, after = 1]: number[], k: number): Blend {
  const span = to - from
  const k2 = k * k
  const k3 = k2 * k
  return (p0 = 0, p1 = 0, p2 = 0, p3 = 0) => {
    const leave = ((p2 - p0) / (to - before)) * span
    const arrive = ((p3 - p1) / (after - from)) * span
    return (
      (2 * k3 - 3 * k2 + 1) * p1 + (k3 - 2 * k2 + k) * leave + (3 * k2 - 2 * k3) * p2 + (k3 - k2) * arrive
    )
  }
}

const keyAt = (keys: readonly Key[], i: number): Key => {
  const n = keys.length
  return keys[((i % n) + n) % n] as Key
}
const timeOf = (keys: readonly Key[], i: number): number => keyAt(keys, i).t + Math.floor(i / keys.length)

const fields = new WeakMap<Movement, readonly (keyof Pose)[]>()

/** What the keys change; the rest is the base's for the whole loop. */
function fieldsOf(movement: Movement): readonly (keyof Pose)[] {
  let names = fields.get(movement)
  if (!names) {
    const all = new Set(movement.keys.flatMap((key) => Object.keys(key)))
    all.delete('t')
    names = [...all] as (keyof Pose)[]
    fields.set(movement, names)
  }
  return names
}
