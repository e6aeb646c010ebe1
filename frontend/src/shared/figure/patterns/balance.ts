/** Balance: standing on a narrow base with a support in reach, and reaching or shifting from a seat. */
import type { Equipment } from '../equipment/types.ts'
import type { Foot, Movement, Pose } from '../types.ts'
import { holds, inTurn, through } from './reps.ts'
import { inWheelchair, onChair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

/** One foot before the other beside a wall, its fingers ready. */
export function tandemStand(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [52, 9],
      seconds: 4.5,
      base: {
        ...standing,
        hip: [0.4, 51.6],
        footR: { x: 11.6, z: 0, turnOut: 0 },
        footL: { x: -4, z: 0, turnOut: 0 },
        knee: [1, 0, 0.02],
        armR: [4, 10, 20, 0],
        armL: [8, 12, 28, 0],
        gripL: 'open',
      },
      ...holds(),
      equipment: [{ type: 'box', min: [-30, 0, -34], max: [34, 98, -32], look: 'pad' }],
      muscles: {},
      trace: 'none',
    },
    params,
  )
}

/** Behind a chair, fingers near its back: one foot leaves the floor and stays up. */
export function singleLegStand(params: Tuning = {}): Movement {
  const down: Foot = { from: 'ankle', x: -3.6, y: 3.9, z: 5.4, pitch: 0 }
  const up: Foot = { from: 'ankle', x: -11, y: 17, z: 5.4, pitch: 32 }
  const both: Pose = { hip: [-3, 52.5, 0], footR: down }
  const one: Pose = { hip: [-3, 52.3, -3.2], footR: up }
  return tuned(
    {
      view: [30, 8],
      seconds: 6,
      base: {
        ...standing,
        footL: { x: 3.6, z: 5.4, turnOut: 4 },
        knee: [1, 0, 0.04],
        hand: [17.5, 61.6, 8],
        elbow: [-0.8, -0.6, 0.5],
      },
      ...through(
        [0, 0.5],
        [0, { ...both, breath: 0 }],
        [0.06, { ...both, breath: 0 }],
        [0.22, { ...one, breath: 0 }],
        [0.5, { ...one, breath: 0.08 }],
        [0.78, { ...one, breath: 0 }],
        [0.95, { ...both, breath: 0 }],
      ),
      equipment: [{ type: 'chair', x: 20 }],
      muscles: {},
      trace: 'ankleR',
    },
    params,
  )
}

export interface SeatedBalanceParams extends Tuning {
  seat?: 'wheelchair'
}

const seatOf = (seat: SeatedBalanceParams['seat']): { pose: Pose; things: readonly Equipment[] } =>
  seat
    ? { pose: inWheelchair, things: [{ type: 'wheelchair' }] }
    : { pose: { ...onChair, hip: [0, 32.8] }, things: [{ type: 'chair', x: -12 }] }

/** Forward, back to the middle, to the side, back to the middle. */
export function seatedReaches({ seat, ...rest }: SeatedBalanceParams = {}): Movement {
  const { pose, things } = seatOf(seat)
  const rested = [24, 40, 6, -10] as const
  const middle: Pose = { trunk: [0, 1], head: 0, sideBend: 0, headTilt: 0, armR: rested }
  const forward: Pose = { ...middle, trunk: [22, 30], head: 12, armR: [122, 8, 2, 0] }
  const aside: Pose = { ...middle, sideBend: 20, headTilt: -6, armR: [20, 10, 84, 0] }
  return tuned(
    {
      view: [48, 8],
      seconds: 6,
      base: {
        ...pose,
        gripR: 'open',
        handL: { on: 'knee', at: [-8, 3.4, 0] },
        gripL: 'flat',
        elbowL: [-1, -0.3, 0.7],
      },
      ...inTurn(middle, forward, aside),
      equipment: things,
      muscles: {},
      trace: 'handR',
    },
    rest,
  )
}

/** Hands on the thighs: the weight goes to one side of the seat, and to the other. */
export function weightShift({ seat, ...rest }: SeatedBalanceParams = {}): Movement {
  const { pose, things } = seatOf(seat)
  const [x, y] = pose.hip ?? [0, 0]
  const at = (side: number): Pose => ({ hip: [x, y, side * 1.6], sideBend: side * 16, headTilt: side * -2 })
  return tuned(
    {
      view: [80, 7],
      seconds: 5,
      base: {
        ...pose,
        hand: { on: 'knee', at: [-8, 3.4, 0] },
        grip: 'flat',
        elbow: [-1, -0.3, 0.7],
      },
      ...inTurn(at(0), at(1), at(-1)),
      equipment: things,
      muscles: {},
      trace: 'head',
    },
    rest,
  )
}
