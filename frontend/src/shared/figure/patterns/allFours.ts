/** On hands and knees: opposite arm and leg reach out, in turn, under a trunk that stays. */
import type { Movement, Pose } from '../types.ts'
import { onAllFours } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'
import { unhurried } from './unhurried.ts'

export function birdDog(params: Tuning = {}): Movement {
  const { leg, foot, ...rest } = onAllFours
  const hand = [28.4, 0, 10] as const
  const down = { handR: hand, handL: hand, legR: leg, legL: leg, footR: foot, footL: foot } satisfies Pose
  const reach = [62.2, 34, 9] as const
  const long = [-92, -92] as const
  const toes = { pitch: 12 }
  return tuned(
    {
      view: [26, 13],
      seconds: 5,
      base: { ...rest, trunk: [73, 73], knee: [1, 0, 0], elbow: [-0.7, 0, 0.55] },
      ...unhurried(
        down,
        { ...down, handR: reach, legL: long, footL: toes },
        { ...down, handL: reach, legR: long, footR: toes },
      ),
      equipment: [{ type: 'mat', x: [-34, 44], half: 17 }],
      muscles: { primary: ['abs', 'lowerBack'], secondary: ['glutes'] },
    },
    params,
  )
}
