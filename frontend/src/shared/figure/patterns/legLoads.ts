/** What the arms do while the legs work: on the hips, or with weights that hang still. */
import type { Equipment } from '../equipment/types.ts'
import type { Pose } from '../types.ts'

export type LegLoad = 'none' | 'dumbbells' | 'band'

export const onHips = {
  hand: { on: 'hips', at: [4, 2.5, 9.5] },
  elbow: [-0.7, -0.2, 1],
} satisfies Pose

export const legLoads: Record<LegLoad, { arms: Pose; equipment: readonly Equipment[] }> = {
  none: { arms: onHips, equipment: [] },
  dumbbells: {
    arms: { arm: [2, 6, 8, 0], shoulderRhythm: 0 },
    equipment: [{ type: 'dumbbells', axis: 'x' }],
  },
  // Under the front foot, an end in each hand beside the shoulders.
  band: {
    arms: { hand: { on: 'frontRack', at: [4.4, -3, 10] }, elbow: [0.3, -1, 0.25] },
    equipment: [
      { type: 'band', through: ['footR', 'handR'] },
      { type: 'band', through: ['footR', 'handL'], layer: 'barBehind' },
    ],
  },
}
