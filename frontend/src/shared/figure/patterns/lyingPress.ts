/** Press, fly and pullover on the back: on a flat bench, an inclined one, or the floor. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement, P3, Pose } from '../types.ts'
import { lifts, lowers } from './reps.ts'
import { onBack } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

type Bed = 'bench' | 'incline' | 'floor'

/** From the feet's side: the near plate leaves chest and face free. */
const view = [-30, 17] as const

const beds: Record<Bed, { pose: Pose; top: P3; bottom: P3; equipment: readonly Equipment[] }> = {
  bench: {
    pose: {
      hip: [0, 30],
      trunk: [-85, -96],
      head: -92,
      foot: { x: 25, z: 13, turnOut: 12 },
      knee: [0.5, 1, 0.5],
    },
    top: [-25.5, 68.2, 14],
    bottom: [-19.5, 39.5, 24],
    equipment: [{ type: 'bench', x: [-44, 6] }],
  },
  incline: {
    pose: {
      hip: [0, 30.4],
      trunk: [-57, -65],
      head: -58,
      foot: { x: 26, z: 12, turnOut: 12 },
      knee: [0.5, 1, 0.5],
    },
    top: [-25.5, 83.2, 14],
    bottom: [-16.5, 51, 25],
    equipment: [{ type: 'bench', x: [-48, 15], incline: 31, pivot: -2 }],
  },
  floor: {
    pose: { ...onBack, trunk: [-89, -92] },
    top: [-26.5, 45.6, 13],
    bottom: [-20, 23, 21],
    equipment: [{ type: 'mat', x: [-48, 42] }],
  },
}

export interface LyingPressParams extends Tuning {
  bed?: Bed
  load?: 'bar' | 'dumbbells' | 'kettlebell'
}

export function lyingPress({ bed = 'bench', load = 'dumbbells', ...rest }: LyingPressParams = {}): Movement {
  const { pose, top, bottom, equipment } = beds[bed]
  const wide = load === 'bar'
  const start: Pose = { hand: wide ? [top[0], 66.6, 22] : top }
  const end: Pose = { hand: wide ? [bottom[0], 37.2, 22] : bottom }
  const held: Record<typeof load, Equipment> = {
    bar: { type: 'barbell', at: 'hands', half: 52, plateZ: 42, bar: 'bar', ghost: true },
    dumbbells: { type: 'dumbbells', axis: 'z' },
    kettlebell: { type: 'kettlebells', way: 'rack', only: 'R' },
  }
  const oneArm: Pose = load === 'kettlebell' ? { armL: [-9, 6, 38, 0], gripL: 'open' } : {}
  return tuned(
    {
      view,
      seconds: 3.2,
      base: { ...pose, elbow: [0.45, -1, 0.55], ...oneArm },
      ...lowers(start, end),
      equipment: [...equipment, held[load]],
      muscles: { primary: ['chest'], secondary: ['triceps', 'frontDelts'] },
    },
    rest,
  )
}

/** Arms open and close on an arc around the shoulders. */
export function lyingFly({ bed = 'bench', ...rest }: Tuning & { bed?: Bed } = {}): Movement {
  const { pose, equipment } = beds[bed]
  return tuned(
    {
      view,
      seconds: 3.4,
      base: pose,
      ...lowers({ arm: [88, 16, 2, 0] }, { arm: [82, 30, 72, 0] }),
      equipment: [...equipment, { type: 'dumbbells', axis: 'x' }],
      muscles: { primary: ['chest'] },
    },
    rest,
  )
}

/** One weight in both hands goes behind the head and comes back with the lats. */
export function pullover(params: Tuning = {}): Movement {
  const { pose, equipment } = beds.floor
  return tuned(
    {
      view: [-24, 14],
      seconds: 3.6,
      base: pose,
      ...lowers({ arm: [86, 14, -13.5, 0] }, { arm: [158, 20, -11, 0] }),
      equipment: [...equipment, { type: 'dumbbells', axis: 'along', shared: true }],
      muscles: { primary: ['lats'], secondary: ['chest'] },
      trace: 'hands',
    },
    params,
  )
}

/** Upper arms stand still; the forearms go to the sides of the head. */
export function lyingExtension(params: Tuning = {}): Movement {
  const { pose, equipment } = beds.floor
  return tuned(
    {
      view: [-24, 14],
      seconds: 3,
      base: pose,
      ...lifts({ arm: [97, 118, 0, 0] }, { arm: [90, 4, 0, 0] }),
      equipment: [...equipment, { type: 'dumbbells', axis: 'x' }],
      muscles: { primary: ['triceps'] },
    },
    params,
  )
}
