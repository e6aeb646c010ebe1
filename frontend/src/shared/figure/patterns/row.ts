/** Rows with the trunk upright: a band or towel from a door, a cable, seated or standing; and the squeeze alone. */
import type { Equipment, Place } from '../equipment/types.ts'
import type { Movement, P3, Pose } from '../types.ts'
import { clamped, closedDoor, doorHandle } from './door.ts'
import { holds, lifts } from './reps.ts'
import { inWheelchair, onChair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

export type Place3 = 'stand' | 'chair' | 'wheelchair'

/** The pose, what carries it, and a place given from the shoulders. */
const places = {
  stand: { pose: standing, carries: [], origin: [-3, 80.4] },
  chair: { pose: onChair, carries: [{ type: 'chair', x: -11 }], origin: [-3, 60.4] },
  wheelchair: { pose: inWheelchair, carries: [{ type: 'wheelchair' }], origin: [-6.3, 61.1] },
} as const satisfies Record<Place3, { pose: Pose; carries: readonly Equipment[]; origin: readonly number[] }>

const from =
  ([x, y]: readonly [number, number]) =>
  (forward: number, up: number, out: number): P3 => [x + forward, y + up, out]

const worked = { primary: ['upperBack', 'lats'], secondary: ['biceps'] } as const

/** Two lines from one place to the hands. */
const toBoth = (type: 'band' | 'towel', at: Place): Equipment[] => [
  { type, through: [at, 'handL'], layer: 'barBehind' },
  { type, through: [at, 'handR'], layer: 'barBehind' },
]

type Seat = Tuning & { place?: Place3 }

/** A band clamped in a closed door at chest height. */
export function bandRow({ place = 'stand', ...rest }: Seat = {}): Movement {
  const { pose, carries, origin } = places[place]
  const at = from(origin)
  const door = place === 'stand' ? 58 : 66
  const anchor = [door, origin[1] - 7, 0] as const
  return tuned(
    {
      view: [-36, 7],
      seconds: 3.2,
      base: { ...pose, elbow: [-1, -0.5, 0.3] },
      ...lifts({ hand: at(38.9, -5, 8) }, { hand: at(8, -14.5, 13.5) }),
      equipment: [...closedDoor(door), ...carries, clamped(door, anchor[1]), ...toBoth('band', anchor)],
      muscles: worked,
    },
    rest,
  )
}

/** A towel around the handle of a closed door: the pull is held, nothing moves. */
export function towelHold({ place = 'chair', ...rest }: Seat = {}): Movement {
  const { pose, carries, origin } = places[place]
  const at = from(origin)
  const door = 50
  return tuned(
    {
      view: [-36, 7],
      seconds: 4,
      base: { ...pose, hand: at(11, -14.5, 9), elbow: [-1, -0.4, 0.3] },
      ...holds(),
      equipment: [...closedDoor(door, 20, 4), ...carries, ...toBoth('towel', [door - 2.4, doorHandle, 4])],
      muscles: worked,
    },
    rest,
  )
}

const bench: readonly Equipment[] = [
  { type: 'pad', from: [12, 22.6, 0], to: [-14, 22.6, 0], half: 9, thick: 3.4 },
  {
    type: 'rods',
    list: [
      [[-8, 20, 0], [-8, 1, 0], 3],
      [[-12, 1, 0], [80, 1, 0], 3],
      [[8, 20, 0], [38, 3, 0], 2.6],
    ],
  },
  { type: 'pad', from: [50.6, 21, 0], to: [44.8, 6.4, 0], half: 11, thick: 1.6 },
]

/** On the machine, feet against the plate, knees soft; only the arms move. */
export function cableRow(params: Tuning = {}): Movement {
  const pull = [78, 42, 0] as const
  return tuned(
    {
      view: [-34, 8],
      seconds: 3.2,
      base: {
        hip: [0, 28.6],
        trunk: [-3, -3],
        head: -1,
        foot: { x: 40, y: 15.4, z: 6.5, pitch: -22, turnOut: 4, from: 'ankle' },
        knee: [0.2, 1, 0.15],
        elbow: [-1, -0.5, 0.2],
      },
      ...lifts({ hand: [35.4, 44.6, 4.6] }, { hand: [6.5, 41.5, 5.5] }),
      equipment: [
        { type: 'tower', x: 80, height: 92, rest: [35.4, 44.6, 0] },
        ...bench,
        // What stands on the floor, so that the picture reaches down to it.
        { type: 'box', min: [-10, 0, -11], max: [-6, 2, 11], look: 'wood' },
        { type: 'box', min: [78, 0, -11], max: [85, 2, 11], look: 'wood' },
        { type: 'cable', through: [pull, 'hands'], layer: 'barBehind' },
        { type: 'rods', list: [[[78, 42, 0], [81, 42, 0], 3]] },
        { type: 'handle', half: 7, layer: 'barBehind' },
      ],
      muscles: worked,
    },
    params,
  )
}

/** Sitting tall: the shoulder blades go together and down, the arms only follow. */
export function squeeze({ place = 'chair', ...rest }: Seat = {}): Movement {
  const { pose, carries } = places[place]
  const stool: Equipment[] = [
    { type: 'box', min: [-11, 24.5, -10], max: [9, 27.5, 10], look: 'wood' },
    {
      type: 'rods',
      list: [
        [[-9, 24, -8], [-9, 0.8, -8], 2],
        [[7, 24, -8], [7, 0.8, -8], 2],
        [[-9, 24, 8], [-9, 0.8, 8], 2],
        [[7, 24, 8], [7, 0.8, 8], 2],
      ],
    },
  ]
  return tuned(
    {
      // From behind, where it happens.
      view: place === 'chair' ? [-128, 8] : [-46, 8],
      seconds: 4,
      base: { ...pose, arm: [0, 0, 0, 0] },
      ...lifts(
        { arm: [8, 62, 8, 8], trunk: [-2, 2], head: 0 },
        { arm: [-30, 66, 17, 18], trunk: [-2, -6], head: -2 },
      ),
      equipment: place === 'chair' ? stool : carries,
      muscles: { primary: ['upperBack', 'traps'] },
      trace: place === 'chair' ? 'elbowL' : 'none',
    },
    rest,
  )
}
