/** Overhead press: standing, in a wheelchair, or in a machine's seat; both arms or one. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement, P3, Pose } from '../types.ts'
import { lifts, through } from './reps.ts'
import { inWheelchair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

type Load = 'dumbbells' | 'kettlebell' | 'backpack' | 'band'

export interface UprightPressParams extends Tuning {
  load?: Load
  seat?: 'wheelchair'
}

/** From and to, for somebody who stands; half the distance of the hands is the third number. */
const ways: Record<Load, readonly [P3, P3]> = {
  dumbbells: [
    [4.4, 85.2, 18.5],
    [0, 120.5, 13],
  ],
  kettlebell: [
    [9.4, 78.2, 10],
    [-0.6, 120.5, 12],
  ],
  backpack: [
    [11, 80, 7.8],
    [1, 121.1, 7.8],
  ],
  band: [
    [6.5, 84.6, 17],
    [0, 121, 13],
  ],
}

const rest: Pose = { armL: [2, 10, 10, 0] }
const onWheel: Pose = { handL: { on: 'knee', at: [-9, 5.6, 1] }, elbowL: [-1, -0.4, 0.8] }

export function uprightPress({ load = 'dumbbells', seat, ...tuning }: UprightPressParams = {}): Movement {
  // Seated, the shoulders are 19 lower and a little further back.
  const lowered = ([x, y, z]: P3): P3 => (seat ? [x - 3.2, y - 19.2, z] : [x, y, z])
  const [low, high] = ways[load].map(lowered) as [P3, P3]
  const oneArm = load === 'kettlebell'
  const hand = (at: P3): Pose => (oneArm ? { handR: at } : { hand: at })
  const anchors = seat ? ([[-2, 27, 13] as P3, [-2, 27, -13] as P3] as const) : (['footR', 'footL'] as const)
  const held: Record<Load, readonly Equipment[]> = {
    dumbbells: [{ type: 'dumbbells', axis: 'z' }],
    kettlebell: [{ type: 'kettlebells', way: 'rack', only: 'R' }],
    backpack: [{ type: 'backpack', at: 'hold' }],
    band: [
      { type: 'band', through: [anchors[0], 'handR'] },
      { type: 'band', through: [anchors[1], 'handL'], layer: 'barBehind' },
    ],
  }
  return tuned(
    {
      view: [38, 8],
      seconds: 3,
      base: {
        ...(seat ? inWheelchair : standing),
        elbow: load === 'backpack' ? [0.5, -1, 0.7] : [0.25, -1, 0.4],
        ...(oneArm ? (seat ? onWheel : rest) : {}),
      },
      ...lifts(hand(low), hand(high)),
      equipment: [...(seat ? ([{ type: 'wheelchair' }] as const) : []), ...held[load]],
      muscles: { primary: ['frontDelts', 'sideDelts'], secondary: ['triceps'] },
    },
    tuning,
  )
}

/** The bar goes round the chin and ends over the ears: the head gives way and comes through. */
export function barbellPress(params: Tuning = {}): Movement {
  const low: Pose = { hand: [6.2, 80, 17], trunk: [-2, -5], head: -6 }
  const past: Pose = { hand: [5.4, 98, 17], trunk: [-3, -8], head: -12 }
  const high: Pose = { hand: [-1, 121, 17], trunk: [1, 1], head: 2 }
  return tuned(
    {
      view: [38, 8],
      seconds: 3.2,
      base: { ...standing, elbow: [0.4, -1, 0.35] },
      ...through(
        [0, 0.46],
        [0, low],
        [0.06, low],
        [0.24, past],
        [0.41, high],
        [0.51, high],
        [0.74, past],
        [0.95, low],
      ),
      equipment: [{ type: 'barbell', at: 'hands', bar: 'bar' }],
      muscles: { primary: ['frontDelts', 'sideDelts'], secondary: ['triceps'] },
    },
    params,
  )
}

/** Seated with a back rest; two handles on levers behind the shoulders. */
export function machinePress(params: Tuning = {}): Movement {
  const lever = (side: 1 | -1): Equipment => ({
    type: 'pole',
    through: [[-20, 62, 24 * side], side === 1 ? 'handR' : 'handL'],
    layer: side === 1 ? 'nearLoadBack' : 'barBehind',
  })
  return tuned(
    {
      view: [38, 8],
      seconds: 3,
      base: {
        hip: [0, 35],
        trunk: [-10, -8],
        head: -3,
        foot: { x: 27, z: 9, turnOut: 10 },
        knee: [0.4, 1, 0.2],
        elbow: [0.25, -1, 0.4],
      },
      ...lifts({ hand: [0, 68.5, 19] }, { hand: [-3, 102.6, 17] }),
      equipment: [
        { type: 'box', min: [-28, 0, -6], max: [-24, 84, 6], look: 'frame' },
        { type: 'pad', from: [-8, 29, 0], to: [18, 29, 0], half: 10, thick: 4 },
        { type: 'pad', from: [-13.6, 66, 0], to: [-6.5, 31, 0], half: 9, thick: 3.5 },
        {
          type: 'rods',
          list: [
            [[4, 26, 0], [4, 1, 0], 3],
            [[-26, 1, 0], [22, 1, 0], 3],
            [[20, 1, -11], [20, 1, 11], 3],
          ],
        },
        lever(1),
        lever(-1),
      ],
      muscles: { primary: ['frontDelts', 'sideDelts'], secondary: ['triceps'] },
    },
    params,
  )
}

/** One end of the bar in a corner on the floor, the other at the shoulder: up and forward. */
export function landminePress(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [38, 8],
      seconds: 3,
      base: { ...standing, ...rest, trunk: [6, 6], head: 3, elbow: [-0.2, -1, 0.3] },
      ...lifts({ handR: [13, 78, 11] }, { handR: [34.5, 93.6, 6] }),
      equipment: [{ type: 'pole', through: [[82, 2, 0], 'handR'], layer: 'nearLoadBack' }],
      muscles: { primary: ['frontDelts'], secondary: ['triceps', 'chest'] },
    },
    params,
  )
}
