/** One foot through a stride: a table of moments and the smooth curve through it. */
import { rig } from '../skeleton/rig.ts'
import type { Foot } from '../types.ts'
import { cos, sin } from '../vector.ts'
import { tenth } from './rounds.ts'

/** Where the ball of the foot is at a part of the stride; 0 is the moment the foot lands. Pitch lifts the heel. */
export type Moment = readonly [phase: number, x: number, y: number, pitch: number, z?: number]

/** A foot in the air, by its ankle. */
export function swinging(phase: number, x: number, y: number, pitch: number): Moment {
  const { ankleToBall, ankle } = rig
  return [
    phase,
    x + ankleToBall * cos(pitch) - ankle * sin(pitch),
    y - ankleToBall * sin(pitch) - ankle * cos(pitch),
    pitch,
  ]
}

/** The table's values at a phase: a smooth curve through its moments. */
function at(table: readonly Moment[], phase: number): number[] {
  const size = table.length
  const p = phase - Math.floor(phase)
  let now = size - 1
  while (now > 0 && (table[now]?.[0] ?? 0) > p) now--
  const moment = (i: number) => {
    const [t = 0, x = 0, y = 0, pitch = 0, z = rig.hipOut] = table[((i % size) + size) % size] ?? []
    return [t + Math.floor(i / size), x, y, pitch, z] as const
  }
  const [a, b, c, d] = [moment(now - 1), moment(now), moment(now + 1), moment(now + 2)]
  const span = c[0] - b[0]
  const k = (p - b[0]) / span
  return ([1, 2, 3, 4] as const).map((i) => {
    const leave = ((c[i] - a[i]) / (c[0] - a[0])) * span
    const arrive = ((d[i] - b[i]) / (d[0] - b[0])) * span
    const [k2, k3] = [k * k, k * k * k]
    return (
      (2 * k3 - 3 * k2 + 1) * b[i] + (k3 - 2 * k2 + k) * leave + (3 * k2 - 2 * k3) * c[i] + (k3 - k2) * arrive
    )
  })
}

export function footAt(table: readonly Moment[], phase: number): Foot {
  const [x = 0, y = 0, pitch = 0, z = 0] = at(table, phase).map(tenth)
  const foot = { x, y: Math.max(0, y), pitch }
  return table.some((moment) => moment[4] !== undefined) ? { ...foot, z } : foot
}
