import type { Anchor } from '../types.ts'
import type { V3 } from '../vector.ts'

/** The axes of a part of the body. */
export interface Frame {
  up: V3
  front: V3
  right: V3
}

export interface Arm {
  /** 1 right, -1 left. */
  sign: 1 | -1
  shoulder: V3
  elbow: V3
  wrist: V3
  /** Middle of the grip. */
  hand: V3
  target: V3
  miss: number
  /** The inner side of the elbow: the front of both bones. */
  front: V3
  /** From the elbow to the hand. */
  aim: V3
  grip: 'fist' | 'flat' | 'open'
  fingers: V3
  palm: V3
}

export interface SolvedFoot {
  ball: V3
  ankle: V3
  forward: V3
  up: V3
  /** The toes' own direction: they stay flat when the heel rises. */
  toes: { forward: V3; up: V3 }
}

export interface Leg {
  sign: 1 | -1
  hip: V3
  knee: V3
  ankle: V3
  miss: number
  /** Where the knee points: the front of both bones. */
  front: V3
  foot: SolvedFoot
}

export interface Skeleton {
  hip: V3
  waist: V3
  /** Base of the neck. */
  neck: V3
  /** Middle of the skull. */
  head: V3
  pelvis: Frame
  chest: Frame
  skull: Frame
  anchors: Record<Exclude<Anchor, 'knee' | 'ankle'>, V3>
  arms: { R: Arm; L: Arm }
  legs: { R: Leg; L: Leg }
  breath: number
}
