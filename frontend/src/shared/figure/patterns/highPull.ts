/** Pulls from a high or level pulley with the elbows away from the ribs: to the forehead, or down with straight arms. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement } from '../types.ts'
import { lifts } from './reps.ts'
import { inWheelchair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

interface Seated extends Tuning {
  seat?: 'wheelchair'
}

const chairOf = (seat: Seated['seat']): readonly Equipment[] => (seat ? [{ type: 'wheelchair' }] : [])

/** The rope comes to the forehead and opens; elbows high. */
export function facePull({ seat, ...rest }: Seated = {}): Movement {
  const down = seat ? 19.2 : 0
  const back = seat ? 3.5 : 0
  const from = [62, 90 - down, 0] as const
  return tuned(
    {
      view: [-38, 9],
      seconds: 3,
      base: seat
        ? { ...inWheelchair, elbow: [-0.3, 0.25, 1] }
        : {
            ...standing,
            footR: { x: -6, z: 7, turnOut: 10 },
            footL: { x: 11, z: 6, turnOut: 6 },
            hip: [-2, 51.4],
            trunk: [-2, -3],
            elbow: [-0.3, 0.25, 1],
          },
      ...lifts({ hand: [35 - back, 87 - down, 4] }, { hand: [8 - back, 93 - down, 14] }),
      equipment: [
        ...chairOf(seat),
        { type: 'tower', x: 64, height: 104 },
        { type: 'rope', through: [from, 'handL'], layer: 'back' },
        { type: 'rope', through: [from, 'handR'], layer: 'barBehind' },
      ],
      muscles: { primary: ['rearDelts'], secondary: ['upperBack', 'traps'] },
    },
    rest,
  )
}

/** Straight arms draw a bar from the height of the face down to the thighs. */
export function straightArmPulldown({ seat, ...rest }: Seated = {}): Movement {
  const top = seat ? ([36, 106, 0] as const) : ([42, 118, 0] as const)
  const high = [118, 8, 2, 0] as const
  return tuned(
    {
      view: [36, 7],
      seconds: 3,
      base: seat
        ? inWheelchair
        : { ...standing, hip: [-8, 51.4], trunk: [16, 16], head: 6, shoulderRhythm: 0.5 },
      ...lifts({ arm: high }, { arm: seat ? [32, 6, 7, 0] : [22, 6, 2, 0] }),
      equipment: [
        ...chairOf(seat),
        { type: 'tower', x: top[0] + 20, height: top[1] + 3, arm: top[0] },
        ...(seat
          ? ([
              { type: 'rope', through: [top, 'handL'], layer: 'middle' },
              { type: 'rope', through: [top, 'handR'] },
            ] as const)
          : ([
              { type: 'cable', through: [top, 'hands'], layer: 'middle' },
              { type: 'handle', half: 17 },
            ] as const)),
      ],
      muscles: { primary: ['lats'] },
    },
    rest,
  )
}
