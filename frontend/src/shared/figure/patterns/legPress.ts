/** Leg machines with a sled: the feet push it away from a fixed seat, or it carries the back and the feet stand. */
import type { Foot, Movement, P3, Pose } from '../types.ts'
import { lowers } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

const muscles = { primary: ['quads'], secondary: ['glutes'] } as const
const hip = [0, 21] as const

/** Reclined on the seat; the sled runs on rails at 38 degrees. With `short` only the top third, feet high. */
export function legPress({ short, ...rest }: Tuning & { short?: boolean } = {}): Movement {
  const feet = (x: number, y: number): Pose => ({
    foot: { x: hip[0] + x, y: hip[1] + y, z: 8, pitch: -120, turnOut: 6, from: 'ankle' } satisfies Foot,
  })
  const [far, near] = short ? [feet(31.7, 35.2), feet(27.4, 31.8)] : [feet(35.4, 31.5), feet(25.4, 23.7)]
  const rail = (z: number): readonly [P3, P3, number] => [[20, 24.5, z], [66, 60.4, z], 2.6]
  const posts = (z: number): (readonly [P3, P3, number])[] => [
    [[26, 1, z], [26, 29, z], 2.4],
    [[62, 1, z], [62, 57, z], 2.4],
  ]
  return tuned(
    {
      view: [-14, 8],
      seconds: 3.4,
      base: {
        hip,
        trunk: [-58, -55],
        head: -42,
        knee: [-0.4, 1, 0.25],
        hand: [3, 17, 14],
        elbow: [-1, -0.2, 0.7],
      },
      ...lowers(far, near),
      equipment: [
        { type: 'pad', from: [-38.5, 38.5, 0], to: [-6, 15.4, 0], half: 10, thick: 3.6 },
        { type: 'pad', from: [-6, 14.2, 0], to: [8, 18.6, 0], half: 10, thick: 3.6 },
        {
          type: 'rods',
          list: [
            rail(-13),
            [[-28, 28, 0], [-28, 1, 0], 3],
            [[0, 11, 0], [0, 1, 0], 3],
            [[-32, 1, 0], [64, 1, 0], 3],
            ...posts(-13),
            [[3, 11, -14], [3, 17, -14], 1.6],
          ],
        },
        // What stands on the floor, so that the picture reaches down to it.
        { type: 'box', min: [-32, 0, -13], max: [-28, 2, 13], look: 'wood' },
        { type: 'box', min: [60, 0, -13], max: [64, 2, 13], look: 'wood' },
        { type: 'sled', on: 'feet' },
        { type: 'rods', list: [rail(13), ...posts(13)], layer: 'nearLoadBack' },
        { type: 'rods', list: [[[-1, 17, 14], [7, 17, 14], 1.8]], bright: true, layer: 'nearLoadBack' },
        { type: 'rods', list: [[[-1, 17, -14], [7, 17, -14], 1.8]], bright: true },
      ],
      muscles,
      trace: 'ankleR',
    },
    rest,
  )
}

/** Back and shoulders against the sled, feet forward on a slanted plate: down until the thighs are level. */
export function hackSquat(params: Tuning = {}): Movement {
  const down = 18
  const slope = [0.5, -0.866] as const
  const at = (way: number): Pose => ({ hip: [2.7 + slope[0] * way, 52 + slope[1] * way] })
  const rail = (z: number): readonly [P3, P3, number] => [[20, 6, z], [-38, 106, z], 2.6]
  return tuned(
    {
      view: [30, 7],
      seconds: 3.6,
      base: {
        trunk: [-31, -29],
        head: -24,
        foot: { x: 30, y: 13, z: 9, pitch: -20, turnOut: 10, from: 'ankle' },
        knee: [1, 0.4, 0.3],
        hand: { on: 'hips', at: [6, -9, 14.5] },
        elbow: [-1, 0, 0.7],
        shoulderRhythm: 0.4,
      },
      ...lowers(at(0), at(down)),
      equipment: [
        {
          type: 'rods',
          list: [
            rail(-12),
            rail(12),
            [[-38, 106, -12], [-38, 106, 12], 2.6],
            [[-36, 102, 0], [-36, 1, 0], 3],
            [[-38, 1, 0], [42, 1, 0], 3],
            [[-36, 1, -13], [-36, 1, 13], 3],
          ],
        },
        { type: 'box', min: [38, 0, -13], max: [42, 2, 13], look: 'wood' },
        { type: 'sled', on: 'back' },
        { type: 'pad', from: [20, 5, 0], to: [48, 15.2, 0], half: 16, thick: 2.4 },
      ],
      muscles,
      trace: 'hips',
    },
    params,
  )
}
