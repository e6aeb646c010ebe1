/** On the back: limbs or the trunk move while the lower back stays on the floor. */
import type { Movement, Pose } from '../types.ts'
import { farArmInFront } from './layering.ts'
import { holds, lifts } from './reps.ts'
import { onBack } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'
import { unhurried } from './unhurried.ts'

const core = { primary: ['abs'] } as const
const flat = { hip: [0, 6.4], trunk: [-90, -90], head: -92 } satisfies Pose

/** Opposite arm and leg away from the middle, in turn. */
export function deadBug(params: Tuning = {}): Movement {
  const arm = [90, 3, 0, 0] as const
  const leg = [178, 92, 2, 0] as const
  const away = { arm: [168, 3, 6, 0], leg: [98, 92, 2, 0] } as const
  return tuned(
    {
      view: [24, 16],
      seconds: 5,
      base: { ...flat, foot: { pitch: 0 }, grip: 'open', knee: [0, 1, 0.1] },
      ...unhurried(
        { armR: arm, armL: arm, legR: leg, legL: leg },
        { armR: away.arm, armL: arm, legR: leg, legL: away.leg },
        { armR: arm, armL: away.arm, legR: away.leg, legL: leg },
      ),
      equipment: [{ type: 'mat', x: [-72, 60], half: 18 }],
      muscles: core,
      trace: 'handR',
    },
    params,
  )
}

/** Shoulders and straight legs off the floor, arms beside the head. */
export function hollow(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [20, 14],
      seconds: 4,
      base: {
        hip: [0, 6.1],
        trunk: [-92, -70],
        head: -56,
        leg: [109, 109, 1, 0],
        foot: { pitch: 42 },
        knee: [0, 1, 0.1],
        arm: [174, 3, 9, 0],
        grip: 'open',
      },
      ...holds(),
      equipment: [{ type: 'mat', x: [-66, 58], half: 18 }],
      muscles: core,
    },
    params,
  )
}

/** Soles down, arms crossed: the shoulder blades leave the floor, no more. */
export function crunch(params: Tuning = {}): Movement {
  const crossed: Pose = { hand: { on: 'sternum', at: [3, 2.5, -6.5] }, elbow: [1, 0.35, 0.8] }
  return tuned(
    {
      view: [22, 13],
      seconds: 3,
      base: { ...onBack, ...crossed },
      ...lifts({ trunk: [-90, -90], head: -92 }, { trunk: [-88, -58], head: -44 }),
      order: farArmInFront,
      equipment: [{ type: 'mat', x: [-58, 50], half: 18 }],
      muscles: core,
      trace: 'head',
    },
    params,
  )
}

/** From knees over hips the pelvis rolls up after them; the shoulders stay. */
export function reverseCrunch(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [22, 13],
      seconds: 3.2,
      base: {
        head: -92,
        foot: { pitch: 20 },
        knee: [0, 1, 0.1],
        hand: [-2, 0, 15],
        grip: 'flat',
        elbow: [0, 0.4, 1],
      },
      ...lifts(
        { hip: [0, 6.8], trunk: [-90, -90], leg: [178, 92, 2, 0] },
        { hip: [-2.5, 14], trunk: [-124, -92], leg: [226, 134, 2, 0] },
      ),
      equipment: [{ type: 'mat', x: [-54, 40], half: 18 }],
      muscles: core,
      trace: 'kneeR',
    },
    params,
  )
}
