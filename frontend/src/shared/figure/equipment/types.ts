/** The things a figure uses. A thing is tied to hands or to the body, or stands at a place. */
import type { Anchor, Layer, P3, Side } from '../types.ts'

/** A place: fixed, or one that moves with the body. */
export type Place =
  | P3
  | 'hands'
  | `${'hand' | 'elbow' | 'shoulder' | 'knee' | 'ankle' | 'foot'}${Side}`
  | 'knees'
  | 'ankles'
  | 'feet'
  | Exclude<Anchor, 'knee' | 'ankle'>

export interface Barbell {
  type: 'barbell'
  at: 'hands' | Exclude<Anchor, 'knee' | 'ankle'>
  /** Half of the bar, and the plates' distance from the middle. */
  half?: number
  plateZ?: number
  radius?: number
  /** The near plate as lines, so that it does not hide the body. */
  ghost?: boolean
  /** Where the bar itself is drawn: behind all; 'split' runs behind the body on the far side and over it on the near. */
  bar?: 'back' | 'bar' | 'split' | 'barBehind'
}

export interface Dumbbells {
  type: 'dumbbells'
  /** Of the handle: x forward, y up, z sideways; across = square to the forearm; along = hangs on from the hands. */
  axis: 'x' | 'y' | 'z' | 'across' | 'along'
  only?: Side
  /** One held upright between both hands, heads up and down. */
  shared?: boolean
  /** Of a shared one: 'bar', over the trunk and under the near arm. */
  layer?: Layer
  half?: number
  radius?: number
}

export interface Kettlebells {
  type: 'kettlebells'
  /** hang: in line with the arm. rack: on the back of the forearm. goblet: under two hands before the chest. */
  way: 'hang' | 'rack' | 'goblet'
  only?: Side
  /** One in both hands. */
  shared?: boolean
  layer?: Layer
}

export interface Line {
  /** pole: a stiff bar or lever. */
  type: 'band' | 'cable' | 'towel' | 'rope' | 'pole'
  /** A line through these places. */
  through: readonly Place[]
  layer?: Layer
}

export interface Handle {
  type: 'handle'
  /** Half of a straight bar between the hands; `bent` ends turn down. */
  half: number
  bent?: boolean
  layer?: Layer
}

export type Thing =
  | Barbell
  | Dumbbells
  | Kettlebells
  | Line
  | Handle
  /** hang: by its handle, in line with the arms. hold: between the hands. */
  | { type: 'backpack'; at: 'back' | 'front' | 'hang' | 'hold'; only?: Side; layer?: Layer }
  | { type: 'mat'; x: readonly [number, number]; half?: number }
  /** A flat bench; with `incline` the part before `pivot` is raised by that angle. */
  | {
      type: 'bench'
      x: readonly [number, number]
      y?: number
      half?: number
      incline?: number
      pivot?: number
    }
  /** The seat's back edge at x; `faces` -1 turns the back rest to the front of the figure. */
  | { type: 'chair'; x: number; y?: number; faces?: 1 | -1 }
  | { type: 'wheelchair' }
  | { type: 'box'; min: P3; max: P3; look?: 'pad' | 'frame' | 'wood' | 'weight' | 'wall'; layer?: Layer }
  | { type: 'table'; x: readonly [number, number]; y: number; half?: number }
  | { type: 'wall'; x: number; height?: number; half?: number }
  /** Two posts and a lintel; the figure stands before or in it. */
  | { type: 'doorway'; x: number; half?: number; height?: number }
  /** Overhead, with posts; parallel bars are two rails along x. */
  | { type: 'overheadBar'; x: number; y: number; half?: number; posts?: boolean; layer?: Layer }
  | { type: 'parallelBars'; y: number; x: readonly [number, number]; z: number }
  /** A stack of weights; its plates rise as the hands leave `rest`. */
  | { type: 'tower'; x: number; height: number; arm?: number; rest?: P3 }
  /** A padded board; its top is up when `to` lies further forward than `from`. */
  | { type: 'pad'; from: P3; to: P3; half?: number; thick?: number; layer?: Layer }
  | { type: 'rods'; list: readonly (readonly [P3, P3, number])[]; bright?: boolean; layer?: Layer }
  /** A padded roll across the body. */
  | { type: 'roller'; at: Place; offset?: P3; half: number; radius?: number; layer?: Layer }
  /** The lever of a leg machine: from the knees to a roll before or behind the shins. */
  | { type: 'legLever'; side: 'front' | 'back' }
  /** Runs on a leg machine's rails: the plate under the soles, or the padded back with its shoulder rolls. */
  | { type: 'sled'; on: 'feet' | 'back' }
  | { type: 'rower' }
  | { type: 'bike'; pedals?: boolean }
  | { type: 'armErgometer'; x: number; y: number }
  | { type: 'elliptical' }
  | { type: 'treadmill' }

export type Equipment = Thing
