/** Pushes against a thing that does not give, or against oneself. */
import type { Movement } from '../types.ts'
import { holds, lowers } from './reps.ts'
import { inWheelchair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

interface Seated extends Tuning {
  seat?: 'wheelchair'
}

const chairOf = (seat: Seated['seat']) => (seat ? ([{ type: 'wheelchair' }] as const) : [])

/** Fist against palm before the chest, elbows out. */
export function palmPress({ seat, ...rest }: Seated = {}): Movement {
  return tuned(
    {
      view: [66, 8],
      seconds: 4,
      base: {
        ...(seat ? inWheelchair : standing),
        hand: { on: 'sternum', at: [15, 1.5, 2] },
        elbow: [-0.2, -0.35, 1],
        gripL: 'open',
      },
      ...holds(),
      equipment: chairOf(seat),
      muscles: { primary: ['chest'], secondary: ['frontDelts'] },
    },
    rest,
  )
}

/** In a wheelchair at a table: the chest goes to its edge and back. */
export function tablePushUp(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [30, 10],
      seconds: 3,
      base: { ...inWheelchair, hand: [28.4, 43, 15], grip: 'flat', elbow: [-0.8, -0.2, 0.8] },
      ...lowers({ trunk: [8, 10], head: 6 }, { trunk: [33, 37], head: 26 }),
      equipment: [{ type: 'wheelchair' }, { type: 'table', x: [26, 60], y: 43, half: 22 }],
      muscles: { primary: ['chest'], secondary: ['triceps', 'frontDelts'] },
      trace: 'sternum',
    },
    params,
  )
}
