/** Pulldown: from above to the chest or the ribs, elbows down. On the machine, with a band, with a towel. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement, P3, Pose } from '../types.ts'
import { clamped, closedDoor } from './door.ts'
import { farArmInFront } from './layering.ts'
import { lifts } from './reps.ts'
import { inWheelchair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

const seat: readonly Equipment[] = [
  { type: 'pad', from: [12, 26.4, 0], to: [-12, 26.4, 0], half: 10, thick: 3.4 },
  {
    type: 'rods',
    list: [
      [[0, 23, 0], [0, 0, 0], 3],
      [[0, 1, 0], [44, 1, 0], 3],
      [[0, 1, -12], [0, 1, 12], 3],
    ],
  },
  { type: 'roller', at: [15.5, 42, 0], half: 15, radius: 3.4, layer: 'middle' },
]

/** Seated under a high pulley, a roll over the thighs. */
export function latPulldown(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [36, 8],
      seconds: 3.2,
      base: { hip: [0, 32.4], leg: [84, 8, 10, 2], knee: [0.3, 1, 0.2], elbow: [-0.15, -1, 0.45] },
      ...lifts(
        { trunk: [0, 2], head: -6, hand: [9, 98.4, 22] },
        { trunk: [-10, -14], head: -12, hand: [5.5, 63.5, 22] },
      ),
      equipment: [
        { type: 'tower', x: 44, height: 122, arm: 8, rest: [9, 98.4, 0] },
        { type: 'cable', through: [[9, 119, 0], 'hands'], layer: 'bar' },
        ...seat,
        { type: 'handle', half: 24, bent: true, layer: 'bar' },
      ],
      muscles: { primary: ['lats', 'upperBack'], secondary: ['biceps'] },
    },
    params,
  )
}

export type Seated = Tuning & { seated?: boolean }

const place = (seated?: boolean) => ({
  pose: (seated ? inWheelchair : standing) as Pose,
  chair: (seated ? [{ type: 'wheelchair' }] : []) as Equipment[],
  /** A place given from the shoulders. */
  at: (forward: number, up: number, out: number): P3 =>
    seated ? [forward - 6.3, up + 61.1, out] : [forward - 3, up + 80.4, out],
})

/** A band over the top of a closed door; the elbows come down to the ribs. */
export function bandPulldown({ seated, ...rest }: Seated = {}): Movement {
  const { pose, chair, at } = place(seated)
  const door = seated ? 50 : 40
  const anchor = [door, 114, 0] as const
  return tuned(
    {
      view: [-36, 6],
      seconds: 3.2,
      base: { ...pose, elbow: [-0.4, -1, 0.3] },
      ...lifts({ hand: at(26.5, 29.8, 12) }, { hand: at(13, -10.5, 14) }),
      equipment: [
        ...closedDoor(door),
        clamped(door, anchor[1]),
        ...chair,
        { type: 'band', through: [anchor, 'handL'], layer: 'barBehind' },
        { type: 'band', through: [anchor, 'handR'], layer: 'barBehind' },
      ],
      muscles: { primary: ['lats', 'upperBack'], secondary: ['biceps'] },
    },
    rest,
  )
}

/** A towel pulled apart all the way, from overhead to the chest, before the face. */
export function towelPulldown({ seated, ...rest }: Seated = {}): Movement {
  const { pose, chair, at } = place(seated)
  return tuned(
    {
      view: [52, 6],
      seconds: 3.2,
      base: { ...pose, elbow: [-0.3, -1, 0.7] },
      ...lifts({ hand: at(7, 39.8, 15) }, { hand: at(13, -7, 17) }),
      order: farArmInFront,
      equipment: [...chair, { type: 'towel', through: ['handL', 'handR'], layer: 'bar' }],
      muscles: { primary: ['lats', 'upperBack'], secondary: ['sideDelts', 'rearDelts'] },
    },
    rest,
  )
}
