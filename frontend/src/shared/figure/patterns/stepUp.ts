/** Step-up: the whole right foot stays on the step, the left leaves the floor and comes back to it slowly. */
import type { Movement, Pose } from '../types.ts'
import { type LegLoad, legLoads } from './legLoads.ts'
import { hump, mix, sampled, thereAndBack } from './sampled.ts'
import { type Tuning, tuned } from './tune.ts'

export interface StepUpParams extends Tuning {
  load?: LegLoad
  height?: number
  /** The left foot only hovers beside the right and touches the floor with its toes. */
  hover?: boolean
}

export function stepUp({ load = 'none', height = 20, hover, ...rest }: StepUpParams = {}): Movement {
  const { arms, equipment } = legLoads[load]
  const at = (t: number): Pose => {
    const up = thereAndBack(t, 0.05, 0.42, 0.53, 0.95)
    const lift = thereAndBack(t, 0.1, 0.34, 0.62, 0.93)
    const forward = thereAndBack(t, 0.18, 0.43, 0.53, 0.86)
    const tip = height * 0.72 * hump(up ** 0.7)
    return {
      hip: [mix(-4.6, 11.2, up), mix(50.8, 52.4 + height, up)],
      trunk: [mix(11, 1, up) + tip, mix(10, 0, up) + tip],
      head: mix(4, 0, up) + tip * 0.5,
      footL: {
        x: mix(-7, hover ? 16 : 18, forward),
        y: mix(0, height + (hover ? 3 : 0), lift) + 3 * hump(lift),
        z: 6,
        pitch: mix(hover ? 28 : 16, 0, lift) + 22 * hump(lift),
        turnOut: 4,
      },
    }
  }
  return tuned(
    {
      view: [32, 9],
      seconds: 4.6,
      cycle: true,
      base: {
        footR: { x: 18, y: height, z: 6, turnOut: 4 },
        kneeR: [1, 0, 0.06],
        kneeL: [1, 0, 0.04],
        ...arms,
      },
      keys: sampled(18, at),
      stills: [0, 0.48],
      thumb: 0.16,
      equipment: [{ type: 'box', min: [5.5, 0, -16], max: [31, height, 16], look: 'wood' }, ...equipment],
      muscles: { primary: ['quads'], secondary: ['glutes', 'hamstrings'] },
    },
    rest,
  )
}
