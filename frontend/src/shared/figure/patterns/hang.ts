/** Hanging from a bar: pull-up, chin-up, with a band under the foot, and knees raised. */
import type { Equipment } from '../equipment/types.ts'
import type { Foot, Movement, Pose } from '../types.ts'
import { lifts } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

const height = 124
const bar = { type: 'overheadBar', x: 0, y: height } as const
const tucked = (x: number, y: number): Foot => ({ x, y, z: 4, pitch: 42, turnOut: 0, from: 'ankle' })

export interface PullUpParams extends Tuning {
  /** Half the distance of the hands. */
  width?: number
  /** Palms to the face: elbows in front, and seen from there. */
  underhand?: boolean
  /** One foot stands in a band from the bar. */
  band?: boolean
}

/** From straight arms until the chin is over the bar. */
export function pullUp({ width = 21, underhand, band, ...rest }: PullUpParams = {}): Movement {
  const legs = (x: number, y: number): Pose =>
    band
      ? {
          footR: { x: x + 8, y, z: 2, pitch: 8, turnOut: 2, from: 'ankle' },
          footL: { x: x + 2, y: y + 1, z: 3.4, pitch: 42, turnOut: 0, from: 'ankle' },
        }
      : { foot: tucked(x - 7.5, y + 3) }
  const lowest = underhand ? 55.6 : 57
  const hangs: Pose = { hip: [-2, lowest], trunk: [1, 1], head: -4, ...legs(-2, 9) }
  const high: Pose = {
    hip: underhand ? [-4.4, 90.8] : [-1.5, 91.6],
    trunk: [-9, -13],
    head: -14,
    ...legs(-8, 47),
  }
  const rubber: Equipment[] = band
    ? [{ type: 'band', through: [[0, height, 2], 'footR'], layer: 'band' }]
    : []
  return tuned(
    {
      view: band || underhand ? [38, 5] : [236, 5],
      seconds: 3.4,
      base: {
        hand: [0, height, width],
        elbow: underhand ? [0.55, -1, 0.2] : [-0.25, -1, 0.5],
        knee: [1, 0, 0.1],
      },
      ...lifts(hangs, high),
      equipment: [bar, ...rubber],
      muscles: { primary: ['lats', 'upperBack'], secondary: ['biceps'] },
      trace: 'hips',
    },
    rest,
  )
}

/** The thighs come up past level and the pelvis curls after them; the arms only hang. */
export function hangingKneeRaise(params: Tuning = {}): Movement {
  const hangs: Pose = { hip: [-1.5, 57.2], trunk: [1, 1], head: -2, leg: [2, -4, 2, 1] }
  const curled: Pose = { hip: [6, 58.6], trunk: [-36, -8], head: 4, leg: [108, 16, 4, 2] }
  return tuned(
    {
      view: [40, 5],
      seconds: 3.2,
      base: { hand: [0, height, 16], elbow: [-0.4, -1, 0.5], foot: { pitch: 22 }, knee: [1, 0, 0.1] },
      ...lifts(hangs, curled),
      equipment: [bar],
      muscles: { primary: ['abs'] },
      trace: 'kneeR',
    },
    params,
  )
}
