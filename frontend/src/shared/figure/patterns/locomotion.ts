/** Walking and running on the spot of a belt: one leg's table is read twice, half a stride apart. */
import type { Equipment } from '../equipment/types.ts'
import type { Key, Movement } from '../types.ts'
import { cos } from '../vector.ts'
import { tenth } from './rounds.ts'
import { footAt, type Moment, swinging } from './stride.ts'
import { type Tuning, tuned } from './tune.ts'

interface Gait {
  table: readonly Moment[]
  hip: readonly [x: number, y: number]
  /** How far the hips rise and fall, and when in the stride they are lowest. */
  bob: readonly [size: number, lowest: number]
  trunk: readonly [number, number]
  head: number
  arms: readonly [middle: number, swing: number, elbow: number, out: number]
  /** Turn of the hips; the chest turns the other way. */
  turn: number
  seconds: number
  /** When the left arm is furthest forward. */
  widest?: number
  /** The most telling moment. */
  still?: number
  view?: Movement['view']
  equipment?: readonly Equipment[]
}

const count = 12

function gait(
  {
    table,
    hip,
    bob,
    trunk,
    head,
    arms,
    turn,
    seconds,
    still = 0,
    widest = 0.02,
    view = [30, 6],
    equipment = [],
  }: Gait,
  tuning: Tuning,
): Movement {
  const [middle, size, elbow, out] = arms
  const arm = (swing: number) =>
    [tenth(middle + size * swing), tenth(elbow + size * 0.4 * swing), out] as const
  const keys = Array.from({ length: count }, (_, i): Key => {
    const t = i / count
    const swing = cos(360 * (t - widest))
    return {
      t,
      hip: [hip[0], tenth(hip[1] - bob[0] * cos(720 * (t - bob[1])))],
      twist: tenth(turn * 1.4 * swing),
      pelvisTurn: tenth(-turn * swing),
      footR: footAt(table, t),
      footL: footAt(table, t + 0.5),
      armR: arm(-swing),
      armL: arm(swing),
    }
  })
  return tuned(
    {
      view,
      seconds,
      cycle: true,
      base: { trunk, head, knee: [1, 0, 0.05], shoulderRhythm: 0.2 },
      keys,
      equipment,
      muscles: {},
      stills: [still, still],
      trace: 'none',
    },
    tuning,
  )
}

/** Heel first, the ball moves back at one speed, the knee bends most as the foot passes. */
const walking: readonly Moment[] = [
  [0, 25.2, 3.3, -17],
  [0.1, 18.4, 0, 0],
  [0.3, 4.3, 0, 0],
  [0.45, -6.4, 0, 15],
  [0.6, -17, 0, 48],
  swinging(0.73, -9, 15, 40),
  swinging(0.86, 9.5, 8.8, -2),
  swinging(0.95, 17.5, 6.8, -14),
]

export const briskWalk = (params: Tuning = {}): Movement =>
  gait(
    {
      table: walking,
      hip: [2, 51.8],
      bob: [0.8, 0.02],
      trunk: [6, 4],
      head: 1,
      arms: [-6, 26, 60, 6],
      turn: 5,
      seconds: 1,
    },
    params,
  )

export interface RunParams extends Tuning {
  /** 1 is a jog: longer steps and higher heels are faster. */
  stride?: number
  lean?: number
}

export function run({ stride = 1, lean = 7, ...rest }: RunParams = {}): Movement {
  // From landing to push-off the ball goes back evenly, 36 % of the stride.
  const ball = (phase: number) => (15 - 84 * phase) * stride
  const lift = 1 + (stride - 1) * 0.9
  const table: readonly Moment[] = [
    [0, ball(0), 1.2, -6],
    [0.1, ball(0.1), 0, 0],
    [0.2, ball(0.2), 0, 6],
    [0.28, ball(0.28), 0, 28 * lift],
    [0.36, ball(0.36), 0, 54],
    swinging(0.46, -24 * stride, 20 * lift, 78),
    swinging(0.56, -20 * stride, 27 * lift, 70),
    swinging(0.66, -6 * stride, 25 * lift, 44),
    swinging(0.76, 9 * stride, 19 * lift, 16),
    swinging(0.88, 17 * stride, 10.5 * lift, -2),
  ]
  return gait(
    {
      table,
      hip: [0, 51],
      bob: [1.5 * stride, 0.18],
      trunk: [lean, lean - 1],
      head: 2,
      arms: [-12, 24 + 12 * stride, 84, 9],
      turn: 6,
      seconds: 0.76,
      still: 0.33,
      widest: 0.88,
      view: [26, 6],
    },
    rest,
  )
}

/** On one line, heel to toes, beside a wall. */
export function heelToToe(params: Tuning = {}): Movement {
  const table: readonly Moment[] = [
    [0, 14, 2.2, -12, 0.4],
    [0.1, 11, 0, 0, 0.4],
    [0.3, 4.9, 0, 0, 0.4],
    [0.48, -0.6, 0, 4, 0.4],
    [0.6, -4.2, 0, 30, 0.6],
    [0.72, -1.6, 4.2, 24, 3.6],
    [0.84, 8, 4.4, 4, 4],
    [0.94, 13.4, 3.6, -9, 1.4],
  ]
  return gait(
    {
      table,
      hip: [-1, 52.2],
      bob: [0.4, 0.05],
      trunk: [1, 0],
      head: 0,
      arms: [4, 5, 14, 24],
      turn: 2,
      seconds: 2.8,
      view: [48, 8],
      equipment: [{ type: 'box', min: [-34, 0, -28], max: [40, 98, -26], look: 'pad' }],
    },
    params,
  )
}
