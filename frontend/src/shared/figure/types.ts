/**
 * What a movement is: a few poses in time, the things it needs, and what it works.
 *
 * Lengths are in % of stature, angles in degrees. The floor is y = 0, x is forward, z is *outward*: a side's own
 * values are mirrored for the left, so one number serves both. Choose targets (hand, foot) where a hand or a
 * foot touches something, and angles (arm, leg) where it swings freely around a joint.
 */
import type { Equipment, Place } from './equipment/types.ts'
import type { V3 } from './vector.ts'

export type P3 = V3
export type Side = 'R' | 'L'

/** Points of the trunk, the head and the legs that a hand, a bar or the hips can be tied to. */
export type Anchor =
  | 'upperBack'
  | 'frontRack'
  | 'sternum'
  | 'shoulderBlades'
  | 'lap'
  | 'hips'
  | 'head'
  | 'knee'
  | 'ankle'

export interface Foot {
  /** 3.6: mid-foot under the hips of somebody who stands. Beside a leg given by angles leave it out. */
  x?: number
  /** Height of the point that `from` names; 0. */
  y?: number
  /** Outward; under the hip joint. */
  z?: number
  /** Heel up. */
  pitch?: number
  /** Toes outward; 8. */
  turnOut?: number
  from?: 'ball' | 'heel' | 'ankle'
}

/** Absolute angles of thigh and shank: 0 hangs down, 90 points forward. Splay is outward. */
export type LegArc = readonly [thigh: number, shank: number, splay?: number, shankSplay?: number]
/** In the chest's frame: 0 hangs down; flex forward, abduct outward, rotate turns the forearm outward. */
export type ArmArc = readonly [flex: number, elbow: number, abduct: number, rotate?: number]
/** at = forward, up, out from the anchor, in the frame of the part it belongs to. */
export interface OnBody {
  on: Anchor
  at: P3
}

interface Limbs {
  /** Where a foot stands. */
  foot: Foot
  /** The direction in which the knee points. */
  knee: P3
  /** Instead of foot: a free leg. With it, foot.pitch points the toes (0 = square to the shank). */
  leg: LegArc
  /** Where the middle of the grip is; for a flat hand the point of the surface under the wrist. */
  hand: P3 | OnBody
  /** The direction in which the elbow points: keep it 20 degrees off the arm's own line. */
  elbow: P3
  /** Instead of hand: a free arm. */
  arm: ArmArc
  grip: 'fist' | 'flat' | 'open'
  /** A flat hand's fingers, and the surface's normal: [1, 0, 0] and [0, 1, 0] on the floor. */
  fingers: P3
  palm: P3
}

type OneSided = { [K in keyof Limbs as `${K}${Side}`]: Limbs[K] }

interface Body {
  /** Middle of the hip joints. z only for a shift to the right. */
  hip: readonly [x: number, y: number, z?: number]
  /** Lean from upright, + forward; -90 lies on the back, 90 face down. */
  trunk: readonly [pelvis: number, chest: number]
  /** Lean of the head from upright; the chest's. */
  head: number
  /** Turns to the figure's right about the spine. */
  twist: number
  pelvisTurn: number
  headTurn: number
  /** Bends to the right. */
  sideBend: number
  headTilt: number
  /** 0.1 = the chest is 10 % deeper. */
  breath: number
  /** 1; 0 with a bar on the back or with hanging loads. */
  shoulderRhythm: number
  /** Where the shoulders are held, from rest. */
  shrug: readonly [forward: number, up: number]
  /** Moves the hips so that the anchor stays at x (and y): a bar over mid-foot. */
  pin: { anchor: Exclude<Anchor, 'knee' | 'ankle'>; x: number; y?: number }
  /** Plank: straight from the ankles (or from the knees at `kneel`) at this angle off the floor; of hip z alone counts. */
  body: number
  kneel: readonly [x: number, y: number]
  /** The hand's y follows from a straight arm at its x. */
  hang: boolean
  /** Rigid turn of the solved figure about x, then z, then a shift: side lying is [-90, 16, 0, 21.6]. */
  turn: readonly [aboutX: number, aboutZ: number, dx: number, dy: number]
}

/** Every field has a default. A name with R or L at its end overrides one side. */
export type Pose = Partial<Body & Limbs & OneSided>

/** One moment of the loop. A field that one key sets and another leaves out comes from the movement's base. */
export type Key = Pose & { t: number }

export type Muscle =
  | 'quads'
  | 'hamstrings'
  | 'calves'
  | 'glutes'
  | 'biceps'
  | 'triceps'
  | 'frontDelts'
  | 'sideDelts'
  | 'rearDelts'
  | 'chest'
  | 'upperBack'
  | 'lats'
  | 'traps'
  | 'abs'
  | 'obliques'
  | 'lowerBack'

export interface Worked {
  readonly primary?: readonly Muscle[]
  readonly secondary?: readonly Muscle[]
}

/** What is drawn over what, from the back. Near is the side towards the camera. */
export const layers = [
  'floor',
  'mat',
  'back',
  'farLoadBack',
  'farArm',
  'farHand',
  'farLoadFront',
  'pelvis',
  'farLeg',
  'barBehind',
  'trunk',
  'neck',
  'head',
  'nearLeg',
  'middle',
  'bar',
  'band',
  'nearLoadBack',
  'nearArm',
  'nearHand',
  'nearLoadFront',
  'front',
] as const
export type Layer = (typeof layers)[number]

export interface Movement {
  /** yaw 0 looks at the right side, 90 from the front, -90 from behind; pitch looks down. */
  view: readonly [yaw: number, pitch: number]
  /** One loop. */
  seconds: number
  /** A round without ends (walk, bike): a smooth curve through the keys instead of stops. */
  cycle?: boolean
  base: Pose
  /** The first at 0, all before 1; the loop closes by itself. */
  keys: readonly Key[]
  equipment: readonly Equipment[]
  muscles: Worked
  /** Times of the start and of the end position. */
  stills: readonly [start: number, end: number]
  /** Time of the small picture; the end position. */
  thumb?: number
  /** What the arrow of the large still follows; without it the near hand. */
  trace?: Place | 'none'
  order?: readonly Layer[]
}
