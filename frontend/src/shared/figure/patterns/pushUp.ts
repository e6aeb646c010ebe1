/** Push-up: a straight body turns about the toes, or about the knees, over hands that stay. */
import type { Equipment } from '../equipment/types.ts'
import { rig } from '../skeleton/rig.ts'
import { solve } from '../skeleton/solve.ts'
import type { Movement, P3, Pose } from '../types.ts'
import { cos, degrees, dot, length, sin, sub } from '../vector.ts'
import { lowers } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

export interface PushUpParams extends Tuning {
  /** Heights of what the hands and the feet rest on. */
  hands?: number
  feet?: number
  /** Half the distance of the hands. */
  width?: number
  onKnees?: boolean
  onFists?: boolean
  /** Elbows close to the ribs. */
  tucked?: boolean
}

/** Ankle, or knee, about which the body turns, and how far from it the hands are. */
function pivot({ feet = 0, onKnees }: PushUpParams, pitch: number) {
  if (onKnees) return { x: 0, y: kneeling, reach: 47.5 }
  const { ankleToBall, ankle } = rig
  return {
    x: ankle * sin(pitch) - ankleToBall * cos(pitch),
    y: feet + ankleToBall * sin(pitch) + ankle * cos(pitch),
    reach: 72.8,
  }
}

/** A knee on the floor. */
const kneeling = 3.2

export function pushUp(params: PushUpParams = {}): Movement {
  const { hands = 0, feet = 0, width = 16, onKnees, onFists, tucked, ...rest } = params
  // With the feet high the toes stand more upright, or the ankle would bend too far.
  const pitch = feet > hands ? 78 : 66
  const { x, y, reach } = pivot(params, pitch)
  const slope = degrees(Math.asin((hands - y) / reach))
  const base: Pose = {
    ...(onKnees
      ? { kneel: [0, kneeling] as const, leg: [0, -104] as const, foot: { pitch: 55 } }
      : { foot: { x: 0, y: feet, z: 4.5, pitch, turnOut: 0 }, knee: [0, -1, 0] as const }),
    hand: [x + reach * cos(slope), onFists ? hands + 3.8 : hands, width],
    grip: onFists ? 'fist' : 'flat',
    elbow: tucked ? [-1, 0.3, 0.2] : [-1, onFists ? 0.2 : 0.5, 0.55],
  }
  const at = (body: number, nod: number): Pose => ({
    body,
    trunk: [90.2 - body, 89.8 - body],
    head: 90 - body - nod,
  })
  const top = straightArms((body) => ({ ...base, ...at(body, 2) }), slope)
  const bottom = slope + degrees(Math.asin(13.6 / reach)) + (onFists ? 3 : 0)
  const things: Equipment[] =
    hands || feet ? [] : [{ type: 'mat', x: onKnees ? [-34, 68] : [-8, 98], half: 20 }]
  return tuned(
    {
      view: [24, 14],
      seconds: 2.8,
      base,
      ...lowers(at(top, 2), at(bottom, 6)),
      equipment: things,
      muscles: { primary: ['chest'], secondary: ['triceps', 'frontDelts'] },
      trace: 'sternum',
    },
    rest,
  )
}

/** The body's angle at which the elbows are nearly straight (8 degrees): found by halving. */
function straightArms(poseAt: (body: number) => Pose, from: number): number {
  let low = from + 5
  let high = from + 60
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2
    const { shoulder, elbow, hand } = solve(poseAt(middle)).arms.R
    const upper = sub(elbow, shoulder)
    const fore = sub(hand, elbow)
    const bend = degrees(Math.acos(dot(upper, fore) / (length(upper) * length(fore))))
    if (bend > 8) low = middle
    else high = middle
  }
  return low
}

/** Standing before a wall: the same movement, nearly upright. */
export function wallPushUp(params: Tuning = {}): Movement {
  const wall = 47.3
  const at = (body: number): Pose => ({ body, trunk: [90 - body, 90 - body], head: 88 - body })
  return tuned(
    {
      view: [-24, 8],
      seconds: 2.8,
      base: {
        foot: { x: 0, z: 6, pitch: 12, turnOut: 4 },
        knee: [1, 0, 0],
        hand: [wall, 75, 15],
        grip: 'flat',
        palm: [-1, 0, 0],
        fingers: [0, 1, 0],
        elbow: [-0.4, -1, 0.7],
      },
      ...lowers(at(77), at(61)),
      equipment: [{ type: 'wall', x: wall }],
      muscles: { primary: ['chest'], secondary: ['triceps', 'frontDelts'] },
      trace: 'sternum',
    },
    params,
  )
}

/** Hands very wide: the body goes down to the near one, the far arm stays straight. */
export function archerPushUp(params: Tuning = {}): Movement {
  const at = (body: number, aside: number, bend: number): Pose => ({
    hip: [0, 0, aside],
    body,
    trunk: [90 - body, 90 - body],
    head: 86 - body,
    sideBend: bend,
  })
  return tuned(
    {
      view: [42, 18],
      seconds: 3.2,
      base: {
        foot: { x: 0, z: 8, pitch: 66, turnOut: 0 },
        knee: [0, -1, 0],
        hand: [74, 0, 30],
        grip: 'flat',
        fingers: [1, 0, 0.5],
        elbow: [-0.7, 0.6, 0.6],
      },
      ...lowers(at(16.2, 0, 0), at(9.6, 2.8, 15)),
      equipment: [{ type: 'mat', x: [-8, 98], half: 38 }],
      muscles: { primary: ['chest'], secondary: ['triceps', 'frontDelts'] },
      trace: 'sternum',
    },
    params,
  )
}

/** Which of the two ends is raised on a chair. */
type Raised = 'none' | 'hands' | 'feet'

/** Hips and lean at the top and at the bottom, and where the hands are. */
const pikes: Record<Raised, { high: Pose; low: Pose; hand: P3; feet: number }> = {
  none: {
    high: { hip: [14.3, 53.9], trunk: [137, 139], head: 139 },
    low: { hip: [29, 44.4], trunk: [147, 152], head: 140 },
    hand: [50, 0, 15],
    feet: 0,
  },
  hands: {
    high: { hip: [9, 55], trunk: [117, 119], head: 118 },
    low: { hip: [20, 51], trunk: [113, 117], head: 116 },
    hand: [67.6, 27.5, 13],
    feet: 0,
  },
  feet: {
    high: { hip: [36.4, 65.5], trunk: [172, 175], head: 170 },
    low: { hip: [44.6, 45.4], trunk: [174, 178], head: 168 },
    hand: [42.4, 0, 15],
    feet: 27.5,
  },
}

/** Hips high, the head goes down before the hands: a press with the body's weight. */
export function pikePushUp({ raised = 'none', ...rest }: Tuning & { raised?: Raised } = {}): Movement {
  const { high, low, hand, feet } = pikes[raised]
  const things: Record<Raised, Equipment> = {
    none: { type: 'mat', x: [-8, 66], half: 20 },
    hands: { type: 'chair', x: 83, faces: -1 },
    feet: { type: 'chair', x: -15 },
  }
  return tuned(
    {
      view: [24, 12],
      seconds: 3,
      base: {
        foot: { x: 0, y: feet, z: 5, pitch: 48, turnOut: 0 },
        knee: [1, -0.4, 0],
        hand,
        grip: 'flat',
        elbow: [-1, 0.1, 0.8],
      },
      ...lowers(high, low),
      equipment: [things[raised]],
      muscles: { primary: ['frontDelts', 'sideDelts'], secondary: ['triceps'] },
      trace: 'head',
    },
    rest,
  )
}
