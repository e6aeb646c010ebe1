import type { MovementGroup } from '../movements.ts'
import { romanian, singleLegHinge } from '../patterns/hinge.ts'

export const movements: MovementGroup = {
  'wall-hip-hinge': () =>
    romanian({
      load: 'none',
      lean: 56,
      muscles: { primary: ['hamstrings'], secondary: ['glutes'] },
      also: [{ type: 'wall', x: -26.5, height: 84 }],
      trace: 'hips',
    }),
  'backpack-romanian-deadlift': () => romanian({ load: 'backpack' }),
  'single-leg-romanian-deadlift': () => singleLegHinge(),
}
