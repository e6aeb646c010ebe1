/** Hinge: the hips go back over soft knees, the spine stays long; the load hangs close to the legs. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement, Pose } from '../types.ts'
import { lifts, lowers, through } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

type Load = 'none' | 'bar' | 'dumbbells' | 'kettlebell' | 'backpack' | 'band'

const hanging = (x: number, out: number): Pose => ({ hand: [x, 20, out], hang: true, elbow: [-1, 0, 0.5] })

const loads: Record<Load, { arms: Pose; equipment: readonly Equipment[] }> = {
  none: { arms: { hand: { on: 'hips', at: [4, 2.5, 9.5] }, elbow: [-0.7, -0.2, 1] }, equipment: [] },
  bar: { arms: hanging(1.4, 13.5), equipment: [{ type: 'barbell', at: 'hands', bar: 'bar' }] },
  dumbbells: { arms: hanging(2.6, 10.5), equipment: [{ type: 'dumbbells', axis: 'z' }] },
  kettlebell: {
    arms: hanging(0.6, 2.2),
    equipment: [{ type: 'kettlebells', way: 'hang', shared: true }],
  },
  backpack: { arms: hanging(3, 5), equipment: [{ type: 'backpack', at: 'hang', layer: 'barBehind' }] },
  band: {
    arms: hanging(1.4, 9),
    equipment: [
      { type: 'band', through: ['footR', 'handR'] },
      { type: 'band', through: ['footL', 'handL'], layer: 'barBehind' },
    ],
  },
}

const upright: Pose = { hip: [-4.2, 52.7], trunk: [-1, -2], head: 0 }

export interface HingeParams extends Tuning {
  load?: Load
  /** Where the hips are at the bottom, and the trunk's lean. */
  hip?: readonly [x: number, y: number]
  lean?: number
  stance?: number
}

const base = (stance = 6.5): Pose => ({
  foot: { x: 3.6, z: stance },
  knee: [1, 0, 0.14],
  shoulderRhythm: 0,
})

/** From upright down along the thighs and back: soft knees, the bend is in the hips. */
export function romanian({
  load = 'bar',
  hip = [-16.5, 49],
  lean = 67,
  stance,
  ...rest
}: HingeParams = {}): Movement {
  const { arms } = loads[load]
  // Seen from behind, where the hamstrings are: the legs hide the bar.
  const equipment = load === 'bar' ? [{ type: 'barbell', at: 'hands' } as const] : loads[load].equipment
  const down: Pose = { hip, trunk: [lean, lean + 1], head: lean - 14 }
  return tuned(
    {
      view: [-34, 8],
      seconds: 3.4,
      base: { ...base(stance), ...arms },
      ...lowers(upright, down),
      equipment,
      muscles: { primary: ['hamstrings'], secondary: ['glutes', 'lowerBack'] },
    },
    rest,
  )
}

/** From the floor: knees first, then the hips through; the bar stays over mid-foot. */
export function deadlift({
  load = 'bar',
  hip = [-19.5, 35.4],
  lean = 57,
  stance,
  ...rest
}: HingeParams = {}): Movement {
  const { arms, equipment } = loads[load]
  const bottom: Pose = { hip, trunk: [lean - 1, lean + 1], head: lean - 17 }
  const past: Pose = { hip: [hip[0] + 4, hip[1] + 9.1], trunk: [44, 45], head: 28 }
  return tuned(
    {
      view: [34, 8],
      seconds: 3.4,
      base: { ...base(stance), ...arms },
      ...through(
        [0, 0.47],
        [0, bottom],
        [0.08, bottom],
        [0.22, past],
        [0.42, upright],
        [0.52, upright],
        [0.76, past],
      ),
      equipment,
      muscles: { primary: ['glutes'], secondary: ['hamstrings', 'lowerBack'] },
      thumb: 0.04,
    },
    rest,
  )
}

/** The hips throw the bell up; the arms only hold it. */
export function swing(params: Tuning = {}): Movement {
  const back: Pose = { hip: [-18, 46.5], trunk: [62, 64], head: 46, arm: [24, 4, -13, 0] }
  const high: Pose = { hip: [-4, 52.9], trunk: [-3, -4], head: 0, arm: [86, 4, -13, 0] }
  return tuned(
    {
      view: [34, 8],
      seconds: 2,
      base: { ...base(9), foot: { x: 3.6, z: 9, turnOut: 14 }, knee: [1, 0, 0.3] },
      ...through([0, 0.5], [0, back], [0.06, back], [0.4, high], [0.52, high], [0.94, back]),
      equipment: [{ type: 'kettlebells', way: 'hang', shared: true }],
      muscles: { primary: ['glutes'], secondary: ['hamstrings', 'abs'] },
    },
    params,
  )
}

/** Facing away from a low anchor: band or rope between the legs. */
export function pullThrough({ source, ...rest }: Tuning & { source: 'band' | 'cable' }): Movement {
  const from = [-58, 9, 0] as const
  const back: Pose = { hip: [-16.5, 46.5], trunk: [62, 63], head: 46, arm: [37, 5, -12.5, 0] }
  const tall: Pose = { ...upright, arm: [12, 5, -11.5, 0] }
  const machine: Equipment =
    source === 'cable' ? { type: 'tower', x: -62, height: 100 } : { type: 'doorway', x: -63 }
  return tuned(
    {
      view: [30, 8],
      seconds: 3,
      base: { ...base(10), foot: { x: 3.6, z: 10, turnOut: 12 }, knee: [1, 0, 0.3] },
      ...lifts(back, tall),
      equipment: [machine, { type: source, through: [from, 'hands'], layer: 'barBehind' }],
      muscles: { primary: ['glutes'], secondary: ['hamstrings'] },
      trace: 'hips',
    },
    rest,
  )
}

/** On the far leg; the near one goes back in line with the trunk. With a weight in the hand opposite the standing leg. */
export function singleLegHinge({ loaded = false, ...rest }: Tuning & { loaded?: boolean } = {}): Movement {
  const tall: Pose = { hip: [-1.5, 52.2, -4.2], trunk: [2, 1], head: 0, arm: [4, 6, 7, 0], legR: [8, -46] }
  const tipped: Pose = {
    hip: [-8, 50.6, -4.2],
    trunk: [76, 78],
    head: 66,
    arm: [74, 4, 3, 0],
    legR: [-74, -78],
  }
  return tuned(
    {
      view: [-30, 8],
      seconds: 3.6,
      base: {
        footL: { x: 3.6, z: 1.2, turnOut: 4 },
        knee: [1, 0, 0.02],
        footR: { pitch: 8 },
        shoulderRhythm: 0,
      },
      ...lowers(tall, tipped),
      equipment: loaded ? [{ type: 'dumbbells', axis: 'z', only: 'R' }] : [],
      muscles: { primary: ['hamstrings'], secondary: ['glutes'] },
      trace: 'sternum',
    },
    rest,
  )
}
