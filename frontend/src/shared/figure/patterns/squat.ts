/** Squat: hips and knees bend together over feet that stay. Bodyweight, held, racked or on the back; to a seat. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement, Pose } from '../types.ts'
import { lowers } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

type Load = 'none' | 'backBar' | 'frontBar' | 'dumbbell' | 'kettlebell' | 'rack' | 'backpack' | 'band'

interface Hold {
  /** Where the arms are at the top and at the bottom. */
  top: Pose
  bottom?: Pose
  /** What stays over mid-foot, so that the weight is carried in balance. */
  pin: NonNullable<Pose['pin']>
  /** Lean of pelvis and chest at the bottom. */
  trunk: readonly [number, number]
  equipment: readonly Equipment[]
}

const atSternum = (at: readonly [number, number, number]): Pose => ({
  hand: { on: 'sternum', at },
  elbow: [0.1, -1, 0.3],
})

const holds: Record<Load, Hold> = {
  none: {
    top: { arm: [6, 10, 8, 0] },
    bottom: { arm: [112, 8, 4, 0] },
    pin: { anchor: 'sternum', x: 3.6 },
    trunk: [40, 36],
    equipment: [],
  },
  backBar: {
    top: { hand: { on: 'upperBack', at: [0, 0, 21] }, elbow: [-0.55, -1, 0.15], shoulderRhythm: 0 },
    pin: { anchor: 'upperBack', x: 0 },
    trunk: [47, 43],
    equipment: [{ type: 'barbell', at: 'upperBack' }],
  },
  frontBar: {
    top: { hand: { on: 'frontRack', at: [3, 1.8, 16] }, elbow: [1, -0.25, 0.5], shoulderRhythm: 0.6 },
    pin: { anchor: 'frontRack', x: 0.6 },
    trunk: [27, 24],
    equipment: [{ type: 'barbell', at: 'frontRack', bar: 'bar' }],
  },
  dumbbell: {
    top: atSternum([5.6, 3.5, 2.6]),
    pin: { anchor: 'sternum', x: 3.6 },
    trunk: [33, 30],
    equipment: [{ type: 'dumbbells', axis: 'y', shared: true }],
  },
  kettlebell: {
    top: atSternum([5.6, 3, 3]),
    pin: { anchor: 'sternum', x: 3.6 },
    trunk: [33, 30],
    equipment: [{ type: 'kettlebells', way: 'goblet', shared: true }],
  },
  rack: {
    top: {
      handR: { on: 'frontRack', at: [4, -3, 8] },
      elbowR: [0.35, -1, 0.15],
      armL: [-2, 14, 14, 0],
    },
    pin: { anchor: 'sternum', x: 3.6 },
    trunk: [33, 30],
    equipment: [{ type: 'kettlebells', way: 'rack', only: 'R' }],
  },
  backpack: {
    top: { hand: { on: 'sternum', at: [8.5, -3.5, 6.5] }, elbow: [0, -1, 0.9] },
    pin: { anchor: 'sternum', x: 3.6 },
    trunk: [34, 31],
    equipment: [{ type: 'backpack', at: 'front' }],
  },
  band: {
    top: { hand: { on: 'frontRack', at: [4.4, -3, 10] }, elbow: [0.3, -1, 0.25] },
    pin: { anchor: 'sternum', x: 3.6 },
    trunk: [36, 33],
    equipment: [
      { type: 'band', through: ['footR', 'handR'] },
      { type: 'band', through: ['footL', 'handL'], layer: 'barBehind' },
    ],
  },
}

export interface SquatParams extends Tuning {
  load?: Load
  /** Height of the hip joints at the bottom: 26.4 is thighs level. */
  depth?: number
  /** Half the distance of the feet. */
  stance?: number
  turnOut?: number
  trunk?: readonly [number, number]
  /** What the pinned point's x is at the bottom: sitting back to a chair takes it behind mid-foot's line. */
  lean?: number
  /** Height of a seat behind, and how far its front edge is behind mid-foot. */
  seat?: readonly [height: number, x: number]
}

export function squat(params: SquatParams = {}): Movement {
  const { load = 'none', depth = 26.4, stance = 9.5, turnOut = 14, seat, lean, ...tuning } = params
  const hold = holds[load]
  const trunk = params.trunk ?? hold.trunk
  const { trunk: _, ...rest } = tuning as SquatParams
  const start: Pose = { hip: [0, 52.2], trunk: [5, 3], head: 0, pin: hold.pin, ...hold.top }
  const end: Pose = {
    hip: [0, depth],
    trunk,
    head: trunk[1] * 0.5,
    pin: { ...hold.pin, x: lean ?? hold.pin.x },
    ...(hold.bottom ?? hold.top),
  }
  const chair: Equipment[] = seat ? [{ type: 'chair', x: seat[1] - 22, y: seat[0] }] : []
  return tuned(
    {
      view: [35, 8],
      seconds: 3.4,
      base: { foot: { x: 3.6, z: stance, turnOut }, knee: [1, 0, 0.32] },
      ...lowers(start, end),
      equipment: [...chair, ...hold.equipment],
      muscles: { primary: ['quads'], secondary: ['glutes'] },
      trace: 'hips',
    },
    rest,
  )
}
