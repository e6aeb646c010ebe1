/** The knee bends against a load: face down with machine, band or dumbbell; on the back with the heels on the floor. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement, Pose } from '../types.ts'
import { lifts, lowers, through } from './reps.ts'
import { onBack } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

const muscles = { primary: ['hamstrings'] } as const

interface Bed {
  pose: Pose
  /** Angle of the shins at both ends: -90 lies flat, -180 is upright. */
  start?: number
  end: number
  equipment: readonly Equipment[]
}

/** Forehead on the folded hands. */
const prone: Pose = {
  hip: [0, 5.6],
  trunk: [90, 89],
  head: 86,
  foot: { pitch: 50 },
  hand: [43.5, 2.9, 3],
  elbow: [0.2, 0.3, 1],
}

const beds: Record<'machine' | 'band' | 'dumbbell', Bed> = {
  machine: {
    pose: {
      hip: [0, 31.4],
      trunk: [90, 90],
      head: 84,
      foot: { pitch: 14 },
      hand: [38, 19.5, 9],
      elbow: [-0.3, -0.2, 1],
    },
    end: -196,
    equipment: [
      { type: 'bench', x: [-21, 49], y: 25.6, half: 8 },
      { type: 'rods', list: [[[38, 19.5, -12], [38, 19.5, 12], 1.8]], bright: true, layer: 'nearLoadBack' },
      { type: 'legLever', side: 'back' },
    ],
  },
  band: {
    pose: prone,
    end: -180,
    equipment: [
      { type: 'mat', x: [-56, 56] },
      { type: 'doorway', x: -86, half: 14 },
      { type: 'band', through: [[-84, 5, 0], 'ankleL'], layer: 'barBehind' },
      { type: 'band', through: [[-84, 5, 0], 'ankleR'] },
    ],
  },
  dumbbell: {
    pose: { ...prone, foot: { pitch: 6 } },
    start: -106,
    end: -172,
    equipment: [
      { type: 'mat', x: [-56, 56] },
      { type: 'roller', at: 'feet', half: 4.6, radius: 3.4, layer: 'middle' },
    ],
  },
}

export function proneCurl({ load, ...rest }: Tuning & { load: keyof typeof beds }): Movement {
  const { pose, start = -90, end, equipment } = beds[load]
  return tuned(
    {
      view: [-24, 14],
      seconds: 3,
      base: pose,
      ...lifts({ leg: [-90, start, -1, -1] }, { leg: [-90, end, -1, -1] }),
      equipment,
      muscles,
      trace: 'ankleR',
    },
    rest,
  )
}

/** A bridge on the heels: they slide away on a towel with the hips up, and the hamstrings pull them back. */
export function slidingCurl(params: Tuning = {}): Movement {
  const on = (y: number): Pose['pin'] => ({ anchor: 'shoulderBlades', x: -26, y })
  const heels = (x: number, pitch: number): Pose['foot'] => ({ x, pitch, from: 'heel', z: 7, turnOut: 4 })
  const near: Pose = { pin: on(3.2), trunk: [-116, -114], head: -90, foot: heels(31, -16) }
  const far: Pose = { pin: on(1.8), trunk: [-104, -103], head: -90, foot: heels(42.4, -20) }
  return tuned(
    {
      view: [24, 13],
      seconds: 3.8,
      base: {
        hip: [0, 0],
        knee: [0.3, 1, 0.1],
        hand: [1, 0, 17],
        grip: 'flat',
        elbow: [-0.4, 0.3, 1],
      },
      ...lowers(near, far),
      equipment: [
        { type: 'mat', x: [-48, 20] },
        { type: 'roller', at: 'ankles', offset: [-2, -3.4, 0], half: 13, radius: 1.2 },
      ],
      muscles: { primary: ['hamstrings'], secondary: ['glutes'] },
      thumb: 0.25,
      trace: 'ankleR',
    },
    params,
  )
}

/** On the back: the heels press into the floor and drag towards the hips, but nothing moves. */
export function heelDig(params: Tuning = {}): Movement {
  const loose: Pose = { foot: { x: 26, pitch: 0, from: 'heel', z: 7, turnOut: 6 }, breath: 0 }
  const dug: Pose = { foot: { x: 26, pitch: -22, from: 'heel', z: 7, turnOut: 6 }, breath: 0.06 }
  return tuned(
    {
      view: [22, 14],
      seconds: 4,
      base: { ...onBack, arm: [-4, 6, 18, 0], grip: 'open' },
      ...through([0, 0.5], [0, loose], [0.08, loose], [0.24, dug], [0.8, dug], [0.94, loose]),
      equipment: [{ type: 'mat', x: [-52, 46] }],
      muscles,
      trace: 'none',
    },
    params,
  )
}
