/** Split squat: straight down and up between two feet that stay; the right leg in front does the work. */
import type { Equipment } from '../equipment/types.ts'
import type { Foot, Movement, Pose } from '../types.ts'
import { type LegLoad, legLoads } from './legLoads.ts'
import { lowers } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

export interface SplitSquatParams extends Tuning {
  load?: LegLoad
  /** Height of the hip joints at the bottom. */
  depth?: number
  /** Where the hips are at the top and at the bottom: further back keeps the front shin upright. */
  hips?: readonly [top: number, bottom: number]
  /** Lean of the trunk at the bottom. */
  lean?: number
  /** The back foot's instep on a seat this high. */
  rearSeat?: number
}

const worked = { primary: ['quads'], secondary: ['glutes', 'hamstrings'] } as const

export function splitSquat(params: SplitSquatParams = {}): Movement {
  const {
    load = 'none',
    rearSeat,
    hips = rearSeat ? [-4, -6] : [-3, -5],
    depth = rearSeat ? 28.6 : 27.6,
    lean = rearSeat ? 13 : 8,
    ...rest
  } = params
  const { arms, equipment } = legLoads[load]
  const raised = rearSeat !== undefined
  const rear = (pitch: number): Foot =>
    raised
      ? { x: -36, y: rearSeat + 3.4, z: 5.5, pitch: pitch + 96, turnOut: 0, from: 'ankle' }
      : { x: -27, z: 5.5, pitch, turnOut: 0 }
  const down = (48 - depth) / 20.4
  const top: Pose = { hip: [hips[0], raised ? 48.2 : 48], trunk: [3, 3], head: 2, footL: rear(44) }
  const bottom: Pose = {
    hip: [hips[1], depth],
    trunk: [lean, lean - 2],
    head: 4,
    footL: rear(44 + 21 * down),
  }
  const chair: Equipment[] = raised ? [{ type: 'chair', x: -57, y: rearSeat }] : []
  return tuned(
    {
      view: [30, 8],
      seconds: 3.2,
      base: { footR: { x: 21, z: 5.5, turnOut: 4 }, kneeR: [1, 0, 0.05], kneeL: [1, -0.8, 0.02], ...arms },
      ...lowers(top, bottom),
      equipment: [...chair, ...equipment],
      muscles: worked,
      trace: 'hips',
    },
    rest,
  )
}
