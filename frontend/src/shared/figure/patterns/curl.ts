/** Curl: the forearm turns about an elbow that stays beside the ribs. Standing, or in a wheelchair. */
import type { Equipment } from '../equipment/types.ts'
import type { ArmArc, Movement } from '../types.ts'
import { holds, lifts } from './reps.ts'
import { inWheelchair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

type Load = 'dumbbells' | 'hammer' | 'bar' | 'cable' | 'band' | 'kettlebell' | 'backpack'

export interface CurlParams extends Tuning {
  load?: Load
  seat?: 'wheelchair'
}

/** Arms at the bottom and at the top. Seated, hands that hang at the sides start outside the wheels. */
function arms(load: Load, seated: boolean): readonly [ArmArc, ArmArc] {
  const together = load === 'kettlebell' ? -13 : load === 'backpack' ? -6 : undefined
  if (together !== undefined) {
    // Both hands on one thing before the thighs: seated it starts over the lap.
    return [
      [seated ? 22 : 10, seated ? 52 : 22, together, 0],
      [12, 132, together, 0],
    ]
  }
  if (load === 'bar' || load === 'cable') {
    return [
      [seated ? 16 : 6, seated ? 56 : 14, 3, 0],
      [10, 136, 3, 0],
    ]
  }
  return [
    [-2, 10, seated ? 21 : 7, 8],
    [9, 138, seated ? 12 : 7, 8],
  ]
}

export function curl({ load = 'dumbbells', seat, ...rest }: CurlParams = {}): Movement {
  const seated = seat === 'wheelchair'
  const [low, high] = arms(load, seated)
  const under = seated
    ? ([[-2, 8, 15] as const, [-2, 8, -15] as const] as const)
    : (['footR', 'footL'] as const)
  const held: Record<Load, readonly Equipment[]> = {
    dumbbells: [{ type: 'dumbbells', axis: 'z' }],
    hammer: [{ type: 'dumbbells', axis: 'across' }],
    bar: [{ type: 'barbell', at: 'hands', bar: 'bar', ghost: true }],
    cable: [
      { type: 'tower', x: 62, height: 110 },
      { type: 'cable', through: [[60, 8, 0], 'hands'], layer: 'middle' },
      { type: 'handle', half: 15 },
    ],
    band: [
      { type: 'band', through: [under[0], 'handR'] },
      { type: 'band', through: [under[1], 'handL'], layer: 'barBehind' },
    ],
    kettlebell: [{ type: 'kettlebells', way: 'goblet', shared: true }],
    backpack: [{ type: 'backpack', at: 'hold' }],
  }
  return tuned(
    {
      view: [42, 6],
      seconds: 2.6,
      base: seated ? inWheelchair : standing,
      ...lifts({ arm: low }, { arm: high }),
      equipment: [...(seated ? ([{ type: 'wheelchair' }] as const) : []), ...held[load]],
      muscles: { primary: ['biceps'] },
    },
    rest,
  )
}

/** One forearm pushes up, the other hand holds it back: nothing moves. */
export function heldCurl({ seat, ...rest }: Tuning & { seat?: 'wheelchair' } = {}): Movement {
  const down = seat ? 19.2 : 0
  const back = seat ? 3.4 : 0
  return tuned(
    {
      view: [42, 6],
      seconds: 4,
      base: {
        ...(seat ? inWheelchair : standing),
        armR: [4, 88, 6, -24],
        handL: [12.4 - back, 66 - down, -3.2],
        elbowL: [0, -0.6, 1],
      },
      ...holds(),
      equipment: seat ? [{ type: 'wheelchair' }] : [],
      muscles: { primary: ['biceps'] },
    },
    rest,
  )
}
