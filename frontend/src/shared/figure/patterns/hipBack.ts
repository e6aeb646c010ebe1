/** The hip goes back: on forearms and knees, one bent leg rises with the heel towards the ceiling. */
import type { Movement } from '../types.ts'
import { lifts } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

export function quadrupedExtension(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [26, 13],
      seconds: 3,
      base: {
        hip: [0, 27.6],
        trunk: [100, 101],
        head: 92,
        legL: [0, -90],
        footL: { pitch: 50 },
        hand: [47, 2.8, 9],
        elbow: [-1, -1, 0],
      },
      ...lifts({ legR: [0, -90], footR: { pitch: 50 } }, { legR: [-92, -182], footR: { pitch: 0 } }),
      equipment: [{ type: 'mat', x: [-36, 56], half: 17 }],
      muscles: { primary: ['glutes'] },
      trace: 'ankleR',
    },
    params,
  )
}
