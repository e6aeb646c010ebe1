/** Bridge: the hips rise into the line from shoulders to knees, from the floor or with the back on a bench. */
import type { Equipment } from '../equipment/types.ts'
import type { Foot, LegArc, Movement, Pose } from '../types.ts'
import { lifts, through } from './reps.ts'
import { onBack } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

const muscles = { primary: ['glutes'], secondary: ['hamstrings'] } as const
const mat: Equipment = { type: 'mat', x: [-52, 42] }

/** The shoulder blades roll a little, neck and head stay. Shins are upright at the top. */
const blades = (x: number, y: number): Pose['pin'] => ({ anchor: 'shoulderBlades', x, y })
const down: Pose = { pin: blades(-25, 0.6), trunk: [-90, -90], head: -92 }
const up: Pose = { pin: blades(-23.4, 3.2), trunk: [-115, -113], head: -92 }
const floor: Pose = { ...onBack, hand: [2, 0, 17], grip: 'flat', elbow: [-0.4, 0.3, 1] }

/** With `oneLeg` the far one is straight, level with the other thigh all the way. */
export function bridge({ oneLeg, ...rest }: Tuning & { oneLeg?: boolean } = {}): Movement {
  const foot: Foot = { x: 25, z: 7, turnOut: 6 }
  const free = (angle: number): Pose => (oneLeg ? { legL: [angle, angle, 0] satisfies LegArc } : {})
  return tuned(
    {
      view: [24, 13],
      seconds: 3.2,
      base: oneLeg ? { ...floor, footR: foot, footL: { pitch: 6 } } : { ...floor, foot },
      ...lifts({ ...down, ...free(149) }, { ...up, ...free(114) }),
      equipment: [mat],
      muscles,
      trace: 'hips',
    },
    rest,
  )
}

/** The hips stay up while the heels go away in four short steps and come back in four. */
export function bridgeWalkout(params: Tuning = {}): Movement {
  const heel = (x: number, y = 0): Foot => ({ x, y, pitch: -16, from: 'heel' })
  const flat: Foot = { ...heel(15), pitch: 0 }
  const lying: Pose = { ...down, footR: flat, footL: flat }
  const [near, half, far] = [heel(15), heel(22.5), heel(30)]
  const [out, on] = [heel(19, 3), heel(26.5, 3)]
  const feet = (footR: Foot, footL: Foot): Pose => ({ footR, footL })
  return tuned(
    {
      view: [24, 13],
      seconds: 9,
      base: { ...floor, ...up, footR: near, footL: near },
      ...through(
        [0, 0.5],
        [0, lying],
        [0.03, lying],
        [0.15, feet(near, near)],
        [0.21, feet(out, near)],
        [0.27, feet(half, out)],
        [0.33, feet(on, half)],
        [0.39, feet(far, on)],
        [0.46, feet(far, far)],
        [0.53, feet(far, far)],
        [0.59, feet(on, far)],
        [0.65, feet(half, on)],
        [0.71, feet(out, half)],
        [0.77, feet(near, out)],
        [0.83, feet(near, near)],
        [0.97, lying],
      ),
      equipment: [{ type: 'mat', x: [-52, 20] }],
      muscles: { primary: ['hamstrings'], secondary: ['glutes', 'abs'] },
      trace: 'ankleR',
    },
    params,
  )
}

/** A bench across, against which the shoulder blades turn. */
const support: readonly Equipment[] = [
  { type: 'box', min: [-45, 0, -16], max: [-30, 2, -12] },
  { type: 'box', min: [-45, 0, 12], max: [-30, 2, 16] },
  {
    type: 'rods',
    list: [-14, 14].flatMap((z) => [
      [[-43, 20, z], [-43, 1, z], 2.4] as const,
      [[-32, 20, z], [-32, 1, z], 2.4] as const,
    ]),
  },
  { type: 'pad', from: [-46, 23.5, 0], to: [-29, 23.5, 0], half: 20, thick: 4 },
]

/** The weight lies in the crease of the hips, the eyes look over it. */
export function hipThrust({ load = 'bar', ...rest }: Tuning & { load?: 'bar' | 'dumbbell' } = {}): Movement {
  const held: Record<typeof load, Equipment> = {
    bar: { type: 'barbell', at: 'lap', bar: 'split', ghost: true },
    dumbbell: { type: 'dumbbells', axis: 'z', shared: true, half: 8, radius: 4 },
  }
  return tuned(
    {
      view: [-32, 12],
      seconds: 3,
      base: {
        hip: [0, 0],
        pin: blades(-30, 24),
        foot: { x: 24, z: 9, turnOut: 12 },
        knee: [0.3, 1, 0.25],
        hand: { on: 'lap', at: load === 'bar' ? [1.2, 0, 15] : [2.4, 0.4, 2.8] },
        elbow: [-0.2, -1, 0.9],
        shoulderRhythm: 0.3,
      },
      ...lifts({ trunk: [-52, -50], head: -30 }, { trunk: [-89, -88], head: -48 }),
      equipment: [...support, held[load]],
      muscles,
      trace: 'hips',
    },
    rest,
  )
}
