/** Walking on the spot of a film that follows the walker. */
import type { Foot, Key, Pose } from '../types.ts'
import { mix, sampled } from './sampled.ts'

/** Ankle and pitch of one foot through a stride, from heel strike to heel strike; a curve runs through the places. */
const stride: readonly (readonly [phase: number, x: number, y: number, pitch: number])[] = [
  [0, 19.5, 5.6, -17],
  [0.12, 13, 3.9, 0],
  [0.3, 2, 3.9, 0],
  [0.45, -6.4, 5.6, 14],
  [0.6, -12.6, 11.6, 46],
  [0.73, -5, 14.5, 38],
  [0.86, 11, 8.6, -2],
  [0.95, 19.5, 7, -14],
]
const places = stride.length

const placeAt = (i: number) => {
  const [phase = 0, ...at] = stride[((i % places) + places) % places] ?? []
  return { phase: phase + Math.floor(i / places), at }
}

/** Periodic cubic Hermite through the table. */
function ankleAt(time: number): number[] {
  const phase = time - Math.floor(time)
  let now = places - 1
  while (now > 0 && placeAt(now).phase > phase) now--
  const [before, from, to, after] = [now - 1, now, now + 1, now + 2].map(placeAt)
  if (!before || !from || !to || !after) return []
  const span = to.phase - from.phase
  const k = (phase - from.phase) / span
  return from.at.map((p, i) => {
    const [a = 0, c = 0, d = 0] = [before.at[i], to.at[i], after.at[i]]
    const leave = ((c - (a ?? 0)) / (to.phase - before.phase)) * span
    const arrive = ((d - p) / (after.phase - from.phase)) * span
    return (
      (2 * k ** 3 - 3 * k * k + 1) * p +
      (k ** 3 - 2 * k * k + k) * leave +
      (3 * k * k - 2 * k ** 3) * c +
      (k ** 3 - k * k) * arrive
    )
  })
}

/** `length` 1 is a brisk step; shorter ones lift the feet less. */
function footAt(time: number, length: number): Foot {
  const [x = 0, y = 0, pitch = 0] = ankleAt(time)
  return { from: 'ankle', x: mix(3.4, x, length), y: mix(3.9, y, length), pitch: pitch * length }
}

/** One stride, right then left. `swing` adds what the arms and the trunk do: it gets cos of the stride's angle. */
export const gait = (length: number, swing: (cosine: number) => Pose): Key[] =>
  sampled(10, (t) => {
    const turn = 2 * Math.PI * (t - 0.02)
    return {
      hip: [4, mix(52.3, 51.2, length) - 1.1 * length * Math.cos(2 * turn)],
      pelvisTurn: -5 * length * Math.cos(turn),
      footR: footAt(t, length),
      footL: footAt(t + 0.5, length),
      ...swing(Math.cos(turn)),
    }
  })
