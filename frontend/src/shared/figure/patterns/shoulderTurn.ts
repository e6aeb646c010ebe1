/** The forearm turns about an elbow that stays at the ribs, or presses outwards without moving. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement } from '../types.ts'
import { holds, lifts } from './reps.ts'
import { onLeftSide } from './sideLying.ts'
import { inWheelchair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

interface Seated extends Tuning {
  seat?: 'wheelchair'
}

const chairOf = (seat: Seated['seat']): readonly Equipment[] => (seat ? [{ type: 'wheelchair' }] : [])

/** A band between both hands: the forearms open like doors. */
export function bandTurn({ seat, ...rest }: Seated = {}): Movement {
  return tuned(
    {
      view: [88, 10],
      seconds: 3,
      base: seat ? inWheelchair : { ...standing, foot: { x: 3.6, z: 8, turnOut: 14 } },
      ...lifts({ arm: [2, 90, 5, -18] }, { arm: [2, 90, 6, 52] }),
      equipment: [...chairOf(seat), { type: 'band', through: ['handL', 'handR'], layer: 'front' }],
      muscles: { primary: ['rearDelts', 'sideDelts'] },
    },
    rest,
  )
}

/** On the side, the upper elbow on the ribs: the forearm lifts a light weight. */
export function sideLyingTurn(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [18, 14],
      seconds: 3,
      base: { ...onLeftSide.pose, leg: [-52, -136, 0, 0], footR: { pitch: -36 } },
      ...lifts({ armR: [0, 90, 1, -42] }, { armR: [0, 90, 1, 52] }),
      equipment: [onLeftSide.mat, { type: 'dumbbells', axis: 'x', only: 'R' }],
      order: onLeftSide.order,
      muscles: { primary: ['rearDelts', 'sideDelts'] },
    },
    params,
  )
}

/** Beside a wall: the forearm presses into it and nothing moves. */
export function sidePress({ seat, ...rest }: Seated = {}): Movement {
  const wall = seat ? 20.4 : 16.4
  return tuned(
    {
      view: [56, 8],
      seconds: 4,
      base: {
        ...(seat ? inWheelchair : standing),
        armL: [4, 90, seat ? 13 : 5, 3],
        armR: seat ? [30, 44, 6, -10] : [2, 8, 8, 0],
      },
      ...holds(),
      equipment: [
        { type: 'box', min: [-22, 0, -wall - 2], max: [34, seat ? 84 : 100, -wall], look: 'pad' },
        ...chairOf(seat),
      ],
      muscles: { primary: ['sideDelts', 'rearDelts'] },
    },
    rest,
  )
}
