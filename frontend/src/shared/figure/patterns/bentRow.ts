/** Bent row: the hinge is held, elbows go back past the ribs; with both hands, or one while the other supports. */
import type { Movement, Pose } from '../types.ts'
import { lifts } from './reps.ts'
import { inWheelchair } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

const elbow = [-1, 0.6, 0.3] as const
const muscles = { primary: ['lats', 'upperBack'], secondary: ['biceps', 'rearDelts'] } as const
const oneSided = { primary: ['lats', 'upperBack'], secondary: ['biceps'] } as const

/** A bar from hanging arms to the navel. */
export function barbellRow(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [32, 8],
      seconds: 2.8,
      base: {
        hip: [-15.5, 46],
        trunk: [59, 61],
        head: 46,
        foot: { x: 3.6, z: 7 },
        knee: [1, 0, 0.12],
        elbow,
        shoulderRhythm: 0.4,
      },
      ...lifts({ hand: [6.5, 22.2, 15] }, { hand: [0.2, 44.6, 15] }),
      equipment: [{ type: 'barbell', at: 'hands', bar: 'bar', ghost: true }],
      muscles,
    },
    params,
  )
}

/** Hand and knee on a bench; the other hand pulls to the hip. */
export function oneArmRow(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [32, 10],
      seconds: 2.8,
      base: {
        hip: [-10, 51.4],
        trunk: [73, 77],
        head: 68,
        legL: [0, -91],
        footL: { pitch: 70 },
        footR: { x: -6, z: 11 },
        knee: [1, 0, 0.25],
        handL: [18, 24, 5],
        gripL: 'flat',
        elbowL: [-1, 0, -0.4],
        elbowR: elbow,
      },
      ...lifts({ handR: [13, 20.2, 12.5] }, { handR: [0.5, 46, 13.5] }),
      equipment: [
        { type: 'bench', x: [-34, 27] },
        { type: 'dumbbells', axis: 'x', only: 'R' },
      ],
      muscles: oneSided,
    },
    params,
  )
}

/** One hand on a chair's seat before the figure. */
export function supportedRow(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [32, 8],
      seconds: 2.8,
      base: {
        hip: [-15, 46],
        trunk: [57, 60],
        head: 47,
        foot: { x: 3.6, z: 7 },
        knee: [1, 0, 0.12],
        handL: [25, 27.5, 8],
        gripL: 'flat',
        elbowL: [-0.6, 0, 0.8],
        elbowR: elbow,
      },
      ...lifts({ handR: [9, 22.2, 12.5] }, { handR: [-4, 45.5, 13.5] }),
      equipment: [
        { type: 'chair', x: 43, faces: -1 },
        { type: 'backpack', at: 'hang', only: 'R' },
      ],
      muscles: oneSided,
    },
    params,
  )
}

/** Leaning in a wheelchair, the free forearm on the thigh. */
export function wheelchairRow(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [36, 8],
      seconds: 2.8,
      base: {
        ...inWheelchair,
        trunk: [34, 44],
        head: 30,
        handL: { on: 'knee', at: [-4, 5, 0.5] },
        elbowL: [-1, -0.2, 0.6],
        elbowR: elbow,
      },
      ...lifts({ handR: [17, 17.4, 19.5] }, { handR: [0.5, 41, 19] }),
      equipment: [{ type: 'wheelchair' }, { type: 'dumbbells', axis: 'x', only: 'R' }],
      muscles: oneSided,
    },
    params,
  )
}

/** Face down on an inclined bench. */
export function chestSupportedRow(params: Tuning = {}): Movement {
  const lying: Pose = {
    hip: [0, 35],
    trunk: [52, 53],
    head: 46,
    foot: { x: -38.5, z: 8, pitch: 50, turnOut: 2 },
    knee: [1, -0.5, 0.2],
    elbow,
  }
  return tuned(
    {
      view: [32, 8],
      seconds: 2.8,
      base: lying,
      ...lifts({ hand: [25, 13.4, 13.5] }, { hand: [10.5, 37, 15] }),
      equipment: [
        { type: 'pad', from: [-2, 25.6, 0], to: [29, 49.6, 0], half: 9.5, thick: 4 },
        {
          type: 'rods',
          list: [
            [[14, 35, 0], [20, 1, 0], 2.6],
            [[0, 24, 0], [-4, 1, 0], 2.6],
            [[20, 1, -8], [20, 1, 8], 2.2],
            [[-4, 1, -8], [-4, 1, 8], 2.2],
          ],
        },
        { type: 'dumbbells', axis: 'x' },
      ],
      muscles,
    },
    params,
  )
}
