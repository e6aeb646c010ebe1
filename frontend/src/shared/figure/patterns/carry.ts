/** Carries: short steps under a tall trunk; the load hangs still, the shoulders stay level. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement } from '../types.ts'
import { gait } from './carryWalk.ts'
import { type Tuning, tuned } from './tune.ts'

type Load = 'both' | 'one' | 'backpack'

const loads: Record<Load, Equipment> = {
  both: { type: 'dumbbells', axis: 'x', half: 6.4, radius: 4.4 },
  one: { type: 'dumbbells', axis: 'x', only: 'R', half: 6.4, radius: 4.4 },
  backpack: { type: 'backpack', at: 'hang', only: 'R', layer: 'nearLoadBack' },
}

export function carry({ load = 'both', ...rest }: Tuning & { load?: Load } = {}): Movement {
  const loaded = [2, 4, load === 'backpack' ? 15 : 9, 0] as const
  return tuned(
    {
      view: [32, 6],
      seconds: 1.3,
      cycle: true,
      base: { trunk: [2, 1], head: 0, knee: [1, 0, 0.05], shoulderRhythm: 0, armR: loaded, armL: loaded },
      keys: gait(0.62, (cosine) => ({
        twist: 2 * cosine,
        ...(load === 'both' ? {} : { armL: [-2 + 16 * cosine, 22 + 6 * cosine, 8, 0] }),
      })),
      stills: [0.5, 0],
      equipment: [loads[load]],
      muscles: {
        primary: load === 'both' ? ['abs', 'obliques'] : ['obliques', 'abs'],
        secondary: ['traps', 'upperBack'],
      },
    },
    rest,
  )
}
