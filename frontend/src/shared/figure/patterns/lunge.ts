/** Lunges that step: back, forward as one walks, to the side. The stepping foot travels in a low arc. */
import type { Movement, Pose } from '../types.ts'
import { farArmInFront } from './layering.ts'
import { type LegLoad, legLoads } from './legLoads.ts'
import { hump, mix, rise, sampled, thereAndBack } from './sampled.ts'
import { type Tuning, tuned } from './tune.ts'

const worked = { primary: ['quads'], secondary: ['glutes', 'hamstrings'] } as const

/** A long step back and down, and up to standing again; the right foot stays. */
export function reverseLunge({ load = 'none', ...rest }: Tuning & { load?: LegLoad } = {}): Movement {
  const { arms, equipment } = legLoads[load]
  const at = (t: number): Pose => {
    const step = thereAndBack(t, 0.06, 0.32, 0.7, 0.94)
    const down = thereAndBack(t, 0.06, 0.5, 0.58, 0.94)
    return {
      hip: [mix(-3, -22.4, down), mix(52.4, 27.6, down)],
      trunk: [mix(1, 7, down), mix(0, 5, down)],
      footL: {
        x: mix(3.6, -44.4, step),
        y: 3.4 * hump(step),
        z: 5.6,
        pitch: 46 * step + 19 * down,
        turnOut: 2,
      },
    }
  }
  return tuned(
    {
      view: [30, 8],
      seconds: 3.8,
      cycle: true,
      base: {
        head: 2,
        footR: { x: 3.6, z: 5.6, turnOut: 4 },
        kneeR: [1, 0, 0.05],
        kneeL: [1, -0.8, 0.02],
        ...arms,
      },
      keys: sampled(18, at),
      stills: [0, 0.54],
      equipment,
      muscles: worked,
    },
    rest,
  )
}

const stride = 48

/** One foot's place before the hips while they go two strides; 0 is the moment when it stands in front, deepest. */
function walkingFoot(phase: number) {
  const u = phase * 2
  const gone = stride * (rise(u, 0.04, 0.96) + rise(u, 1.04, 1.96))
  // In front, then under the body, then behind with the heel up ...
  const heel = 44 * rise(u, 0.5, 0.85) + 21 * rise(u, 0.75, 1)
  // ... then through to the front.
  const through = rise(u, 1.2, 1.84)
  return {
    x: 26 - gone + 2 * stride * through,
    y: 3.7 * hump(through),
    pitch: heel * (1 - rise(u, 1.3, 1.8)),
  }
}

/** Two strides a loop. The ground slides back under the figure, as in a film that follows it. */
export function walkingLunge(params: Tuning = {}): Movement {
  const at = (t: number): Pose => {
    const half = (t * 2) % 1
    const up = rise(half, 0.06, 0.48) - rise(half, 0.52, 0.96)
    return {
      hip: [0, mix(27.6, 51.2, up)],
      trunk: [mix(7, 2, up), mix(5, 1, up)],
      footR: walkingFoot(t),
      footL: walkingFoot((t + 0.5) % 1),
    }
  }
  return tuned(
    {
      view: [30, 8],
      seconds: 5,
      cycle: true,
      base: { head: 2, knee: [1, -0.4, 0.03], ...legLoads.none.arms },
      keys: sampled(16, at),
      stills: [0.25, 0],
      equipment: [],
      muscles: worked,
    },
    params,
  )
}

/** A wide step to the right, the hips back over that foot; the left leg stays straight, both soles flat. */
export function lateralLunge(params: Tuning = {}): Movement {
  const at = (t: number): Pose => {
    const step = thereAndBack(t, 0.06, 0.32, 0.7, 0.94)
    const down = thereAndBack(t, 0.08, 0.5, 0.58, 0.94)
    return {
      hip: [mix(-3, -14, down), mix(52.2, 33, down), mix(-19, 16.5, down)],
      trunk: [mix(1, 38, down), mix(0, 34, down)],
      head: mix(0, 16, down),
      footR: { x: 3.6, y: 3.4 * hump(step), z: mix(-12, 25, step) },
    }
  }
  return tuned(
    {
      view: [70, 8],
      seconds: 3.8,
      cycle: true,
      base: {
        footL: { x: 3.6, z: 26 },
        knee: [1, 0, 0.16],
        hand: { on: 'sternum', at: [8, 1, 2.4] },
        elbow: [0, -1, 0.7],
      },
      keys: sampled(18, at),
      stills: [0, 0.54],
      order: farArmInFront,
      equipment: [],
      muscles: { primary: ['quads'], secondary: ['glutes'] },
    },
    params,
  )
}
