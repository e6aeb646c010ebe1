/** Presses forward with the trunk upright: a weight squeezed between the palms, a band, two cables, a machine. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement, P3, Pose } from '../types.ts'
import { farArmInFront } from './layering.ts'
import { lifts } from './reps.ts'
import { type SeatParams, seatOf } from './seat.ts'
import { inWheelchair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

const muscles = { primary: ['chest'], secondary: ['triceps', 'frontDelts'] } as const

type Stance = 'stand' | 'stagger' | 'wheelchair'

/** The pose, and where its shoulders are. */
const stances: Record<
  Stance,
  { pose: Pose; shoulders: readonly [number, number]; things: readonly Equipment[] }
> = {
  stand: { pose: standing, shoulders: [-3, 80.4], things: [] },
  stagger: {
    pose: {
      ...standing,
      hip: [-1.6, 51],
      trunk: [3, 3],
      head: 2,
      footR: { x: -8, z: 7, turnOut: 10 },
      footL: { x: 13, z: 6, turnOut: 6 },
    },
    shoulders: [-0.1, 78.7],
    things: [],
  },
  wheelchair: { pose: inWheelchair, shoulders: [-6.3, 61.1], things: [{ type: 'wheelchair' }] },
}

/** A place given from the shoulders. */
const from = (stance: Stance) => {
  const [x, y] = stances[stance].shoulders
  return (forward: number, up: number, out: number): P3 => [x + forward, y + up, out]
}

/** The palms press against each other through the weight, from the chest to straight arms. */
export function squeezePress({ seat, ...rest }: SeatParams = {}): Movement {
  const { pose, things, back, up } = seatOf(seat)
  const hand = (x: number, y: number, z: number): Pose => ({ hand: [x - back, y + up, z] })
  return tuned(
    {
      view: [48, 9],
      seconds: 3.2,
      base: { ...pose, elbow: [-0.3, -0.8, 1], grip: 'open' },
      ...lifts(hand(9.5, 52.5, 6.6), hand(35.3, 55.5, 6.6)),
      order: farArmInFront,
      equipment: [
        ...things,
        { type: 'dumbbells', axis: 'z', shared: true, half: 4.4, radius: 4, layer: 'bar' },
      ],
      muscles,
    },
    rest,
  )
}

/** From beside the chest, elbows below the shoulders, to straight arms before it. */
const press = (stance: Stance) => {
  const at = from(stance)
  return lifts({ hand: at(9, -8.5, 17.5) }, { hand: at(38.5, -5, 9) })
}

/** The band runs below the armpits and over the shoulder blades. */
export function bandPress({ seat, ...rest }: SeatParams = {}): Movement {
  const stance = seat ?? 'stand'
  const at = from(stance)
  const [back, flank] = [-6.4, -11]
  return tuned(
    {
      view: [27, 6],
      seconds: 3.2,
      base: { ...stances[stance].pose, elbow: [-0.8, -0.7, 0.8] },
      ...press(stance),
      equipment: [
        ...stances[stance].things,
        { type: 'band', through: ['handL', at(0, flank, -10.6), at(back, flank, -7)], layer: 'back' },
        { type: 'band', through: [at(back, flank, -7), at(back, flank, 7)], layer: 'back' },
        { type: 'band', through: [at(back, flank, 7), at(0, flank, 10.6), 'handR'], layer: 'nearLoadBack' },
      ],
      muscles,
    },
    rest,
  )
}

/** Two columns behind with their pulleys at the height of the chest. */
export function cablePress({ seat, ...rest }: SeatParams = {}): Movement {
  const stance = seat ?? 'stagger'
  const behind = -36
  const pulley = from(stance)(0, -7, 0)[1]
  const cable = (z: number, hand: 'handR' | 'handL', layer: 'back' | 'nearLoadBack'): Equipment => ({
    type: 'cable',
    through: [[behind, pulley, z], hand],
    layer,
  })
  const column = (z: number): Equipment => ({
    type: 'box',
    min: [behind - 8, 0, z - 3],
    max: [behind - 2, 112, z + 3],
    look: 'frame',
  })
  return tuned(
    {
      view: [42, 8],
      seconds: 3.2,
      base: { ...stances[stance].pose, elbow: [-0.8, -0.7, 0.8] },
      ...press(stance),
      equipment: [
        column(-13),
        column(13),
        ...stances[stance].things,
        cable(-13, 'handL', 'back'),
        cable(13, 'handR', 'nearLoadBack'),
      ],
      muscles,
    },
    rest,
  )
}

/** On a machine's seat, the back on its rest; the levers turn on an axle below. */
export function machineChestPress(params: Tuning = {}): Movement {
  const axle = [15, 12] as const
  const lever = (side: 1 | -1): Equipment => ({
    type: 'pole',
    through: [[axle[0], axle[1], 21 * side], side === 1 ? 'handR' : 'handL'],
    layer: side === 1 ? 'nearLoadBack' : 'barBehind',
  })
  return tuned(
    {
      view: [38, 9],
      seconds: 3.2,
      base: {
        hip: [0, 33.4],
        trunk: [-6, -4],
        head: 0,
        foot: { x: 27.5, z: 8, turnOut: 10 },
        knee: [0.4, 1, 0.2],
        elbow: [-0.8, -0.7, 0.8],
      },
      ...lifts({ hand: [6.5, 52, 18] }, { hand: [35.6, 56, 16] }),
      equipment: [
        { type: 'box', min: [-26, 0, -6], max: [-21, 84, 6], look: 'frame' },
        { type: 'pad', from: [-9, 28, 0], to: [15, 28, 0], half: 9, thick: 4 },
        { type: 'pad', from: [-13, 72, 0], to: [-8, 31, 0], half: 8, thick: 3.5 },
        {
          type: 'rods',
          list: [
            [[-22, 50, 0], [-13, 50, 0], 3],
            [[2, 25, 0], [2, 1, 0], 3],
            [[-24, 1, 0], [18, 1, 0], 3],
            [[15, 2, 0], [15, 12, 0], 3],
            [[15, 12, -21], [15, 12, 21], 2.6],
            [[15, 1, -12], [15, 1, 12], 3],
          ],
        },
        lever(-1),
        lever(1),
      ],
      muscles,
    },
    params,
  )
}
