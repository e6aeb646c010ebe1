/** Relatives of the squat: on one leg, against a wall, held back by a band, and with a jump. */
import type { Movement, Pose } from '../types.ts'
import { lowers, through } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

const muscles = { primary: ['quads'], secondary: ['glutes'] } as const
const armsAhead: Pose = { arm: [112, 8, 4, 0] }

/** On the near leg to a chair; the other leg is held out in front. */
export function singleLegSquat(params: Tuning = {}): Movement {
  const start: Pose = { hip: [0, 52, 1.4], trunk: [5, 3], head: 0, arm: [84, 8, 4, 0], legL: [26, 17] }
  const end: Pose = { hip: [0, 33.6, 1.4], trunk: [46, 41], head: 18, ...armsAhead, legL: [74, 62] }
  return tuned(
    {
      view: [35, 8],
      seconds: 4,
      base: {
        footR: { x: 3.6, z: 4.4, turnOut: 6 },
        knee: [1, 0, 0.06],
        pin: { anchor: 'sternum', x: 2.6 },
      },
      ...lowers(start, end),
      equipment: [{ type: 'chair', x: -31 }],
      muscles,
      trace: 'hips',
    },
    params,
  )
}

/** Down along a wall, a long stay, and up again. */
export function wallSit(params: Tuning = {}): Movement {
  const high: Pose = { hip: [-20, 45.6] }
  const low: Pose = { hip: [-20, 29.4] }
  return tuned(
    {
      view: [35, 8],
      seconds: 5,
      base: { trunk: [-1, 0], head: 0, foot: { x: 11.6, z: 7 }, knee: [1, 0.3, 0.15], arm: [2, 8, 10, 0] },
      ...through([0, 0.6], [0, high], [0.05, high], [0.3, low], [0.78, low], [0.97, high]),
      equipment: [{ type: 'wall', x: -29.6, height: 92 }],
      muscles,
      trace: 'hips',
    },
    params,
  )
}

/** A band behind the knees holds the shins upright. */
export function spanishSquat(params: Tuning = {}): Movement {
  const high: Pose = { hip: [-5, 51.6], trunk: [4, 3], arm: [70, 10, 4, 0] }
  const low: Pose = { hip: [-24.2, 29.6], trunk: [16, 13], arm: [92, 10, 4, 0] }
  return tuned(
    {
      view: [35, 8],
      seconds: 5,
      base: { head: 0, foot: { x: 7.2, z: 8, turnOut: 8 }, knee: [1, 0.2, 0.2] },
      ...through([0, 0.6], [0, high], [0.05, high], [0.32, low], [0.76, low], [0.96, high]),
      equipment: [
        { type: 'doorway', x: 62 },
        { type: 'band', through: ['kneeR', [62, 26, 0]], layer: 'barBehind' },
        { type: 'band', through: ['kneeL', [62, 26, 0]], layer: 'barBehind' },
      ],
      muscles,
      trace: 'hips',
    },
    params,
  )
}

/** Half a squat, up from the toes, and softly down again. */
export function jumpSquat(params: Tuning = {}): Movement {
  const foot = (y: number, pitch: number) => ({ x: 3.6, y, z: 8, pitch, turnOut: 12 })
  const stand: Pose = { hip: [-2.4, 52], trunk: [4, 3], arm: [4, 12, 8, 0], foot: foot(0, 0) }
  const half: Pose = { hip: [-11, 36.5], trunk: [36, 33], arm: [-34, 22, 10, 0], foot: foot(0, 0) }
  const off: Pose = { hip: [1, 56.4], trunk: [3, 2], arm: [70, 30, 8, 0], foot: foot(0, 42) }
  const high: Pose = { hip: [1.2, 65.2], trunk: [1, 0], arm: [104, 22, 10, 0], foot: foot(9, 46) }
  return tuned(
    {
      view: [35, 8],
      seconds: 2.4,
      base: { head: 0, knee: [1, 0, 0.25] },
      ...through(
        [0.26, 0.53],
        [0, stand],
        [0.24, half],
        [0.28, half],
        [0.44, off],
        [0.53, high],
        [0.62, off],
        [0.8, half],
        [0.97, stand],
      ),
      equipment: [],
      muscles: { primary: ['quads'], secondary: ['glutes', 'calves'] },
      trace: 'hips',
    },
    params,
  )
}
