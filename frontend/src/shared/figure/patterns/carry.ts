/** Carries: short steps under a tall trunk; the load hangs still, the shoulders stay level. */
import type { Equipment } from '../equipment/types.ts'
import type { Foot, Key, Movement } from '../types.ts'
import { briskWalk } from './locomotion.ts'
import { mix } from './sampled.ts'
import { type Tuning, tuned } from './tune.ts'

type Load = 'both' | 'one' | 'backpack'

const loads: Record<Load, Equipment> = {
  both: { type: 'dumbbells', axis: 'x', half: 6.4, radius: 4.4 },
  one: { type: 'dumbbells', axis: 'x', only: 'R', half: 6.4, radius: 4.4 },
  backpack: { type: 'backpack', at: 'hang', only: 'R', layer: 'nearLoadBack' },
}

/** A carry's step, as a part of a brisk one. */
const short = 0.64

const shorter = ({ x = 0, y = 0, pitch = 0 }: Foot = {}): Foot => ({
  x: mix(4.6, x, short),
  y: y * short,
  pitch: pitch * short,
})

/** The walk with short steps, the arms left to what they carry. */
function steps(free: boolean): Key[] {
  return briskWalk().keys.map(
    ({ t, hip = [2, 52], twist = 0, pelvisTurn = 0, footR, footL, armL = [0, 0, 0] }) => ({
      t,
      hip: [hip[0], mix(52.4, hip[1], short)],
      twist: twist * 0.3,
      pelvisTurn: pelvisTurn * short,
      footR: shorter(footR),
      footL: shorter(footL),
      ...(free && { armL: [mix(-2, armL[0], short), mix(20, armL[1], 0.4), 8] as const }),
    }),
  )
}

export function carry({ load = 'both', ...rest }: Tuning & { load?: Load } = {}): Movement {
  const loaded = [2, 4, load === 'backpack' ? 15 : 9] as const
  return tuned(
    {
      view: [32, 6],
      seconds: 1.2,
      cycle: true,
      base: { trunk: [2, 1], head: 0, knee: [1, 0, 0.05], shoulderRhythm: 0, armR: loaded, armL: loaded },
      keys: steps(load !== 'both'),
      stills: [0, 0],
      trace: 'none',
      equipment: [loads[load]],
      muscles: { primary: ['abs', 'obliques'], secondary: ['traps', 'upperBack'] },
    },
    rest,
  )
}
