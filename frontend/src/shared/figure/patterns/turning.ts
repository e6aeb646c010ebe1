/** A pull from the side: arms that turn the trunk, or a trunk that refuses to turn. Russian twist on the floor. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement, P3, Pose } from '../types.ts'
import { farArmInFront } from './layering.ts'
import { inTurn, lifts } from './reps.ts'
import { inWheelchair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

/** Both hands at one place of the world, the left a fist's width beside the right. */
const together = ([x, y, z]: P3): Pose => ({ handR: [x, y, z + 1.3], handL: [x, y, -(z - 1.3)] })

/** A post at the figure's left, with what the line comes from. */
const post = (x: number, y: number, z: number, height: number): Equipment[] => [
  { type: 'box', min: [x - 3, 0, z - 3], max: [x + 3, height, z], look: 'frame', layer: 'mat' },
  { type: 'box', min: [x - 2, y - 2.4, z], max: [x + 2, y + 2.4, z + 1.6], look: 'wood', layer: 'mat' },
]

type Source = Tuning & { source?: 'band' | 'cable'; seated?: boolean }

/** Side-on to the anchor: the arms go straight forward, the trunk stays square. */
export function pallof({ source = 'band', seated, ...rest }: Source = {}): Movement {
  const [x, y] = seated ? [-6.3, 61.1] : [-3, 80.4]
  const height = y - 9
  const anchor = [x + 10, height, -50] as const
  const base: Pose = seated
    ? { ...inWheelchair }
    : { ...standing, hip: [-3, 52], foot: { x: 3.6, z: 9, turnOut: 10 }, knee: [1, 0, 0.25] }
  return tuned(
    {
      view: [42, 12],
      seconds: 3.6,
      base: { ...base, elbow: [-0.4, -1, 0.9] },
      ...lifts(together([x + 11, height, 0]), together([x + 36.6, height, 0])),
      order: farArmInFront,
      equipment: [
        ...post(anchor[0], height, anchor[2], 112),
        ...(seated ? [{ type: 'wheelchair' } as const] : []),
        { type: source, through: [anchor, 'hands'], layer: 'nearLeg' },
      ],
      muscles: { primary: ['abs', 'obliques'] },
    },
    rest,
  )
}

/** From high at the left across to the right hip; trunk and back foot turn with the long arms. */
export function woodchop({ source = 'cable', ...rest }: Source = {}): Movement {
  const anchor = [4, 110, -46] as const
  return tuned(
    {
      view: [62, 8],
      seconds: 3.4,
      base: {
        ...standing,
        footR: { x: 3.6, z: 11, turnOut: 12 },
        knee: [1, 0, 0.3],
        // Square to the plane that the arms sweep.
        elbowR: [-0.46, -0.55, -0.69],
        elbowL: [-0.46, -0.55, 0.69],
      },
      ...lifts(
        {
          hip: [-3, 49.6, -2],
          trunk: [2, 2],
          twist: -34,
          pelvisTurn: -12,
          headTurn: -24,
          footL: { x: 3.6, z: 11, turnOut: 12 },
          ...together([17, 103, -21]),
        },
        {
          hip: [-4, 48, 3],
          trunk: [14, 16],
          head: 8,
          twist: 34,
          pelvisTurn: 14,
          headTurn: 24,
          footL: { x: 3.6, z: 11, pitch: 20, turnOut: -10 },
          ...together([20, 46.5, 21]),
        },
      ),
      order: farArmInFront,
      equipment: [...post(4, 110, -46, 118), { type: source, through: [anchor, 'hands'], layer: 'nearLeg' }],
      muscles: { primary: ['obliques', 'abs'] },
      trace: 'hands',
    },
    rest,
  )
}

/** Sitting on the floor, leaning back: hands and chest go from side to side. */
export function russianTwist(params: Tuning = {}): Movement {
  const side = (to: 1 | -1): Pose => ({ twist: 42 * to, headTurn: 30 * to, ...together([4, 25, 22 * to]) })
  return tuned(
    {
      view: [40, 13],
      seconds: 3.6,
      base: {
        hip: [0, 5.4],
        trunk: [-36, -30],
        head: -16,
        foot: { x: 36, z: 5, turnOut: 5 },
        knee: [0.3, 1, 0.08],
        elbow: [-0.4, -1, 0.7],
      },
      ...inTurn({ twist: 0, headTurn: 0, ...together([10, 31, 0]) }, side(1), side(-1)),
      order: farArmInFront,
      equipment: [{ type: 'mat', x: [-34, 54], half: 22 }],
      muscles: { primary: ['obliques', 'abs'] },
    },
    params,
  )
}
