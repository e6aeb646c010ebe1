/** Upright flies: soft arms close before the chest against bands or levers, and open to the line of the shoulders. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement, Pose } from '../types.ts'
import { clamped } from './door.ts'
import { lifts } from './reps.ts'
import { inWheelchair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

const muscles = { primary: ['chest'] } as const
/** The elbows stay as soft at both ends: only the shoulders turn. */
const open: Pose = { arm: [82, 20, 74, -82] }
const closed: Pose = { arm: [84, 20, 0, -82] }

export function bandFly({ seat, ...rest }: Tuning & { seat?: 'wheelchair' } = {}): Movement {
  const from = seat ? ([-40, 57, 0] as const) : ([-46, 76, 0] as const)
  const band = (hand: 'handR' | 'handL', layer: 'back' | 'nearLoadBack'): Equipment => ({
    type: 'band',
    through: [from, hand],
    layer,
  })
  return tuned(
    {
      view: [48, 9],
      seconds: 3,
      base: seat
        ? inWheelchair
        : {
            ...standing,
            hip: [-1, 51],
            trunk: [3, 3],
            footR: { x: -8, z: 7, turnOut: 10 },
            footL: { x: 13, z: 6, turnOut: 6 },
          },
      ...lifts(open, closed),
      equipment: [
        ...(seat ? ([{ type: 'wheelchair' }] as const) : []),
        { type: 'wall', x: from[0] - 4, half: 18, height: 112 },
        clamped(from[0] - 0.4, from[1]),
        band('handL', 'back'),
        band('handR', 'nearLoadBack'),
      ],
      muscles,
    },
    rest,
  )
}

/** On a machine's seat: the levers hang from above the shoulders. */
export function machineFly(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [52, 10],
      seconds: 3,
      base: {
        hip: [0, 33.4],
        trunk: [-6, -4],
        head: 0,
        foot: { x: 27.5, z: 8, turnOut: 10 },
        knee: [0.4, 1, 0.2],
      },
      ...lifts({ arm: [82, 20, 78, -82] }, { arm: [84, 20, 0, -82] }),
      equipment: [
        { type: 'pad', from: [-9, 28, 0], to: [15, 28, 0], half: 9, thick: 4 },
        { type: 'pad', from: [-13, 72, 0], to: [-8, 31, 0], half: 8, thick: 3.5 },
        {
          type: 'rods',
          list: [
            [[-14, 108, 0], [-14, 1, 0], 3.4],
            [[2, 25, 0], [2, 1, 0], 3],
            [[-20, 1, 0], [14, 1, 0], 3],
            [[-20, 1, -14], [-20, 1, 14], 3],
            [[14, 1, -10], [14, 1, 10], 3],
            [[-14, 108, 0], [-4, 108, 0], 3],
            [[-4, 108, -12], [-4, 108, 12], 3],
          ],
        },
        { type: 'pole', through: [[-4, 108, -12], 'handL'], layer: 'barBehind' },
        { type: 'pole', through: [[-4, 108, 12], 'handR'], layer: 'nearLoadBack' },
      ],
      muscles,
    },
    params,
  )
}
