/** Wheels that the arms turn: an arm ergometer's cranks, a wheelchair's own rims. */
import type { Key, Movement } from '../types.ts'
import { cos, sin } from '../vector.ts'
import { nearArmOutside } from './layering.ts'
import { round, tenth } from './rounds.ts'
import { inWheelchair, onChair } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

/** Cranks at shoulder height before a chair or a wheelchair. */
export function armCycling({ seat, ...rest }: Tuning & { seat?: 'wheelchair' } = {}): Movement {
  const [x, y] = seat ? [21, 58] : [25, 56.5]
  const crank = (angle: number) => [tenth(x + 8 * cos(angle)), tenth(y + 8 * sin(angle)), 9] as const
  return tuned(
    {
      view: [34, 8],
      seconds: 1.2,
      cycle: true,
      base: {
        ...(seat ? inWheelchair : { ...onChair, trunk: [2, 4] as const }),
        elbow: [-0.4, -1, 0.6],
      },
      keys: round(8, (angle) => ({
        handR: crank(-angle),
        handL: crank(180 - angle),
        twist: tenth(-5 * cos(angle)),
      })),
      equipment: [
        { type: 'armErgometer', x: x - 5, y },
        seat ? { type: 'wheelchair' } : { type: 'chair', x: -11 },
      ],
      muscles: {},
      stills: [0.5, 0],
      trace: 'none',
    },
    rest,
  )
}

/** The hands take the rims behind the hips, follow them forward, let go and swing back low. */
export function wheelchairRoll(params: Tuning = {}): Movement {
  const onRim = (t: number, angle: number, lean: number): Key => ({
    t,
    hand: [tenth(-1.5 + 16.2 * cos(angle)), tenth(17 + 16.2 * sin(angle)), 16.5],
    trunk: [1 + lean * 3, 3 + lean * 4],
  })
  return tuned(
    {
      view: [34, 8],
      seconds: 1.5,
      cycle: true,
      base: {
        ...inWheelchair,
        head: 2,
        elbow: [-1, 0.1, 0.55],
        shoulderRhythm: 0.3,
      },
      keys: [
        onRim(0, 122, 0),
        onRim(0.15, 102, 1),
        onRim(0.3, 83, 2),
        onRim(0.45, 66, 3),
        { t: 0.6, hand: [6, 28, 18.5], trunk: [9, 14] },
        { t: 0.72, hand: [-4, 24, 19.5], trunk: [4, 7] },
        { t: 0.86, hand: [-13, 30.5, 18], trunk: [0, 1] },
      ],
      equipment: [{ type: 'wheelchair' }],
      muscles: {},
      stills: [0, 0.45],
      trace: 'none',
      order: nearArmOutside,
    },
    params,
  )
}
