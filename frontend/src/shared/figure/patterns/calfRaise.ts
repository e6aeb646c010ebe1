/** The heels rise over balls of the feet that stay; from behind, where the calves are. */
import type { Equipment } from '../equipment/types.ts'
import type { Foot, Movement, Pose } from '../types.ts'
import { lifts } from './reps.ts'
import { standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

const muscles = { primary: ['calves'] } as const
const view = [-140, 6] as const

/** Flat on a wall before the chest. */
const onWall = { palm: [-1, 0, 0], fingers: [0, 1, 0] } as const
const wall: Equipment = { type: 'wall', x: 25 }

export interface CalfRaiseParams extends Tuning {
  /** The weight hangs in one hand, the other rests on the wall. */
  load?: 'dumbbell'
}

export function calfRaise({ load, ...rest }: CalfRaiseParams = {}): Movement {
  const foot: Foot = { x: 3.6, z: 6, turnOut: 4, pitch: 0 }
  const free: Pose =
    load === 'dumbbell'
      ? { armL: [2, 6, 8, 0], handR: [25, 72, 11], gripR: 'flat' }
      : { hand: [25, 72, 11], grip: 'flat' }
  return tuned(
    {
      view,
      seconds: 2.6,
      base: { ...standing, trunk: [2, 1], ...onWall, ...free, elbow: [-0.3, -1, 0.5] },
      ...lifts({ hip: [-3, 52.7], foot }, { hip: [1.4, 56.1], foot: { ...foot, pitch: 38 } }),
      equipment: [wall, ...(load ? ([{ type: 'dumbbells', axis: 'x', only: 'L' }] as const) : [])],
      muscles,
      trace: 'none',
    },
    rest,
  )
}

const step = 7.5
const block = (from: number, half: number): Equipment => ({
  type: 'box',
  min: [from, 0, -half],
  max: [from + 22, step, half],
})

/** The ball of one foot on a step: the heel sinks below its edge and rises. */
export function singleLegCalfRaise(params: Tuning = {}): Movement {
  const foot: Foot = { x: 3.6, y: step, z: 2, turnOut: 2, pitch: -20 }
  return tuned(
    {
      view,
      seconds: 3,
      base: {
        ...standing,
        trunk: [2, 1],
        legR: [14, -58],
        footR: { pitch: 20 },
        knee: [1, 0, 0.02],
        armL: [2, 10, 10, 0],
        handR: [25, 80, 11],
        gripR: 'flat',
        elbow: [-0.3, -1, 0.5],
        ...onWall,
      },
      ...lifts(
        { hip: [-2.6, 57, -3.4], footL: foot },
        { hip: [1.4, 63.6, -3.4], footL: { ...foot, pitch: 38 } },
      ),
      equipment: [{ ...wall, x: 25 } as Equipment, block(1.2, 12)],
      muscles,
      trace: 'none',
    },
    params,
  )
}

/** Balls of the feet on an edge, shoulders under the pads of a machine. */
export function machineCalfRaise(params: Tuning = {}): Movement {
  const foot: Foot = { x: 3.6, y: step, z: 6, turnOut: 4, pitch: -20 }
  return tuned(
    {
      view,
      seconds: 3,
      base: {
        ...standing,
        trunk: [2, 1],
        hand: { on: 'frontRack', at: [5.5, 2.5, 14] },
        elbow: [0.2, -1, 0.4],
      },
      ...lifts({ hip: [-2.6, 57.2], foot }, { hip: [1.4, 63.6], foot: { ...foot, pitch: 38 } }),
      equipment: [
        { type: 'tower', x: 34, height: 104 },
        block(1.2, 14),
        { type: 'pole', through: [[34, 86, 9], 'shoulderR'], layer: 'back' },
        { type: 'pole', through: [[34, 86, -9], 'shoulderL'], layer: 'back' },
        { type: 'roller', at: 'upperBack', offset: [3.2, 5.8, 0], half: 13, radius: 2.6, layer: 'neck' },
      ],
      muscles,
      trace: 'none',
    },
    params,
  )
}

/** Sitting on the floor with straight legs: the toes push a band away. */
export function calfPress(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [26, 12],
      seconds: 2.8,
      base: {
        hip: [0, 6],
        trunk: [-8, 0],
        head: 2,
        leg: [88, 89, 1],
        hand: [12, 26, 11],
        elbow: [-1, -0.2, 0.5],
      },
      ...lifts({ foot: { pitch: -16 } }, { foot: { pitch: 42 } }),
      equipment: [
        { type: 'mat', x: [-16, 62] },
        { type: 'band', through: ['footL', 'handL'], layer: 'middle' },
        { type: 'band', through: ['footR', 'handR'] },
      ],
      muscles,
      trace: 'none',
    },
    params,
  )
}
