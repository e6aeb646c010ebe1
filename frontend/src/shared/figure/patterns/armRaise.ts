/** Arm raise: a nearly straight arm turns about the shoulder, to the side, behind, or overhead. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement } from '../types.ts'
import { holds, lifts } from './reps.ts'
import { inWheelchair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

export interface ArmRaiseParams extends Tuning {
  load?: 'dumbbells' | 'band'
  seat?: 'wheelchair'
}

/** To the side, to shoulder height. */
export function lateralRaise({ load = 'dumbbells', seat, ...rest }: ArmRaiseParams = {}): Movement {
  const under = seat
    ? ([[-2, 8, 15] as const, [-2, 8, -15] as const] as const)
    : (['footR', 'footL'] as const)
  const held: readonly Equipment[] =
    load === 'band'
      ? [
          { type: 'band', through: [under[0], 'handR'] },
          { type: 'band', through: [under[1], 'handL'] },
        ]
      : [{ type: 'dumbbells', axis: 'x' }]
  return tuned(
    {
      view: seat ? [66, 8] : [90, 4],
      seconds: 2.8,
      base: seat ? inWheelchair : { ...standing, foot: { x: 3.6, z: 8, turnOut: 18 } },
      ...lifts({ arm: [4, 14, seat ? 24 : 9, 0] }, { arm: [10, 16, 86, 0] }),
      equipment: [...(seat ? ([{ type: 'wheelchair' }] as const) : []), ...held],
      muscles: { primary: ['sideDelts'] },
    },
    rest,
  )
}

/** In a held hinge, to the line of the back. Seen from behind, where the muscle is. */
export function reverseFly(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [-128, 14],
      seconds: 2.8,
      base: { ...standing, hip: [-15.5, 46], trunk: [64, 67], head: 56, shoulderRhythm: 0.5 },
      ...lifts({ arm: [66, 14, 4, 0] }, { arm: [72, 18, 82, 0] }),
      equipment: [{ type: 'dumbbells', axis: 'x' }],
      muscles: { primary: ['rearDelts'], secondary: ['upperBack'] },
    },
    params,
  )
}

/** Face down, arms in a Y. */
export function proneRaise(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [-24, 22],
      seconds: 3,
      base: {
        hip: [0, 6.4],
        trunk: [89, 89],
        head: 92,
        leg: [-91, -89, 4],
        foot: { pitch: 70 },
        grip: 'open',
      },
      ...lifts({ arm: [176, 4, 32, 0] }, { arm: [196, 4, 32, 0] }),
      equipment: [{ type: 'mat', x: [-58, 72], half: 26 }],
      muscles: { primary: ['rearDelts'], secondary: ['upperBack', 'traps'] },
    },
    params,
  )
}

/** Arms forward, pulled apart to the line of the shoulders. Seen from behind, where the muscles are. */
export function pullApart({ seat, ...rest }: Tuning & { seat?: 'wheelchair' } = {}): Movement {
  return tuned(
    {
      view: [-122, 10],
      seconds: 2.8,
      base: seat ? inWheelchair : { ...standing, foot: { x: 3.6, z: 8, turnOut: 16 } },
      ...lifts({ arm: [84, 6, 2, 0] }, { arm: [84, 6, 78, 0] }),
      equipment: [
        ...(seat ? ([{ type: 'wheelchair' }] as const) : []),
        { type: 'band', through: ['handR', 'handL'], layer: 'back' },
      ],
      muscles: { primary: ['rearDelts'], secondary: ['upperBack'] },
      thumb: 0.22,
    },
    rest,
  )
}

/** A towel that does not give: both arms pull outward and nothing moves. */
export function heldPullApart({ seat, ...rest }: Tuning & { seat?: 'wheelchair' } = {}): Movement {
  return tuned(
    {
      view: [62, 8],
      seconds: 4,
      base: {
        ...(seat ? inWheelchair : { ...standing, foot: { x: 3.6, z: 8, turnOut: 16 } }),
        arm: [58, 44, 8, 0],
      },
      ...holds(),
      equipment: [
        ...(seat ? ([{ type: 'wheelchair' }] as const) : []),
        { type: 'towel', through: ['handR', 'handL'] },
      ],
      muscles: { primary: ['rearDelts'], secondary: ['upperBack'] },
    },
    rest,
  )
}
