/** Sitting tall: brace, lean back, turn, bend sideways, press one hand against the other. */
import type { Equipment } from '../equipment/types.ts'
import type { Foot, Movement, Pose } from '../types.ts'
import { farArmInFront, nearArmOutside } from './layering.ts'
import { holds, inTurn, lifts, lowers } from './reps.ts'
import { inWheelchair, onChair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

export type Place = 'chair' | 'wheelchair' | 'stand'

const places: Record<Place, { pose: Pose; carries: readonly Equipment[] }> = {
  chair: { pose: onChair, carries: [{ type: 'chair', x: -11 }] },
  wheelchair: { pose: inWheelchair, carries: [{ type: 'wheelchair' }] },
  stand: { pose: standing, carries: [] },
}

type Seat = Tuning & { place?: Place }

const core = { primary: ['abs', 'obliques'] } as const
const crossed = { hand: { on: 'sternum', at: [3, 3.5, -7] }, elbow: [1, -0.5, 0.7] } satisfies Pose

/** The hands push down on the thighs, the belly is tight. */
export function brace({ place = 'chair', ...rest }: Seat = {}): Movement {
  const { pose, carries } = places[place]
  return tuned(
    {
      view: [38, 8],
      seconds: 4,
      base: {
        ...pose,
        trunk: [0, 1],
        hand: { on: 'knee', at: [-9, 3.4, 1] },
        grip: 'flat',
        elbow: [-1, 0, 0.8],
      },
      ...holds(),
      equipment: carries,
      muscles: { primary: ['abs'] },
    },
    rest,
  )
}

/** Away from the backrest, arms crossed: back until it is almost touched, and up with the belly. */
export function leanBack({ place = 'chair', ...rest }: Seat = {}): Movement {
  const { pose, carries } = places[place]
  const feet: Foot =
    place === 'chair' ? { x: 31, z: 6.5, turnOut: 6 } : { x: 33.6, y: 7.6, z: 8, pitch: -10, turnOut: 3 }
  const forward: Pose = { hip: place === 'chair' ? [4.5, 32.3] : [2.4, 33.4], footR: feet, footL: feet }
  return tuned(
    {
      view: [38, 8],
      seconds: 4.4,
      base: { ...pose, ...forward, ...crossed },
      ...lowers({ trunk: [2, 2], head: 2 }, { trunk: [-19, -19], head: -12 }),
      order: farArmInFront,
      equipment: carries,
      muscles: { primary: ['abs'] },
      trace: 'head',
    },
    rest,
  )
}

/** The breastbone goes to one side and to the other; the hips stay square. */
export function seatedTurn({ place = 'chair', ...rest }: Seat = {}): Movement {
  const { pose, carries } = places[place]
  const square: Pose = { twist: 0, headTurn: 0 }
  return tuned(
    {
      view: [76, 9],
      seconds: 5,
      base: { ...pose, ...crossed },
      ...inTurn(square, { twist: 44, headTurn: 38 }, { twist: -44, headTurn: -38 }),
      order: farArmInFront,
      equipment: carries,
      muscles: { primary: ['obliques', 'abs'] },
      trace: 'none',
    },
    rest,
  )
}

/** Down to one side along the chair or the wheel, and back; the arm hangs all the way. */
export function sideBend({ place = 'chair', ...rest }: Seat = {}): Movement {
  const { pose, carries } = places[place]
  const out = place === 'wheelchair' ? 22 : 10
  return tuned(
    {
      view: [72, 8],
      seconds: 3.4,
      base: { ...pose, handL: { on: 'hips', at: [5, 2, 9.5] }, elbowL: [-0.3, -0.4, 1] },
      ...lifts(
        { sideBend: 0, headTilt: 0, armR: [6, 6, out, 0] },
        { sideBend: 26, headTilt: 22, armR: [6, 6, place === 'wheelchair' ? 38 : 32, 0] },
      ),
      equipment: carries,
      muscles: { primary: ['obliques'] },
      trace: 'head',
      // The arm hangs outside the wheel.
      ...(place === 'wheelchair' && { order: nearArmOutside }),
    },
    rest,
  )
}

/** Fist against palm before the chest: they push, nothing turns. */
export function palmPress({ place = 'stand', ...rest }: Seat = {}): Movement {
  const { pose, carries } = places[place]
  return tuned(
    {
      view: [56, 8],
      seconds: 4,
      base: {
        ...pose,
        handR: { on: 'sternum', at: [12, 0, 1.4] },
        handL: { on: 'sternum', at: [12, 0, 2.6] },
        elbow: [-0.1, -0.55, 1],
        gripL: 'open',
      },
      ...holds(),
      order: farArmInFront,
      equipment: carries,
      muscles: core,
    },
    rest,
  )
}
