/** The hip opens to the side: lying, in a half squat with a band, or on a machine. */
import type { Foot, Movement, Pose } from '../types.ts'
import { lifts, through } from './reps.ts'
import { onLeftSide } from './sideLying.ts'
import { type Tuning, tuned } from './tune.ts'

const muscles = { primary: ['glutes'] } as const

/** On the left side, the lower leg bent: the upper one rises, straight and slightly back. */
export function sideLyingRaise(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [18, 14],
      seconds: 3,
      base: { ...onLeftSide.pose, legL: [-48, -136, 0, 0], footR: { pitch: 0 } },
      ...lifts({ legR: [-95, -95, -3, -3] }, { legR: [-97, -97, 33, 33] }),
      equipment: [onLeftSide.mat],
      order: onLeftSide.order,
      muscles,
      trace: 'ankleR',
    },
    params,
  )
}

/** Sideways with a band over the knees: the leading foot steps, the other follows, and back again. */
export function lateralWalk(params: Tuning = {}): Movement {
  const foot = (z: number, y = 0): Foot => ({ x: 3.6, y, z, turnOut: 6 })
  const at = (shift: number, right: Foot, left: Foot): Pose => ({
    hip: [-9, 44.5, shift],
    footR: right,
    footL: left,
  })
  const start = at(0, foot(9), foot(9))
  const wide = at(5, foot(19), foot(9))
  const there = at(10, foot(19), foot(-1))
  const back = at(5, foot(19), foot(9))
  return tuned(
    {
      view: [72, 6],
      seconds: 4,
      base: {
        trunk: [26, 22],
        head: 8,
        knee: [1, 0, 0.25],
        hand: { on: 'sternum', at: [8, -3, 1.5] },
        elbow: [0, -1, 0.9],
      },
      ...through(
        [0, 0.25],
        [0, start],
        [0.04, start],
        [0.13, at(2, foot(14, 3), foot(9))],
        [0.22, wide],
        [0.28, wide],
        [0.37, at(8, foot(19), foot(4, 3))],
        [0.46, there],
        [0.54, there],
        [0.63, at(8, foot(19), foot(4, 3))],
        [0.72, back],
        [0.78, back],
        [0.87, at(2, foot(14, 3), foot(9))],
        [0.96, start],
      ),
      equipment: [{ type: 'band', through: ['kneeL', 'kneeR'] }],
      muscles,
      trace: 'hips',
    },
    params,
  )
}

/** Seated in a machine: the knees press its levers apart. */
export function abductionMachine(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [86, 16],
      seconds: 3,
      base: {
        hip: [0, 35],
        trunk: [-12, -10],
        head: -4,
        foot: { pitch: 0 },
        hand: [-1, 30.5, 15],
        elbow: [-1, -0.1, 0.7],
      },
      ...lifts({ leg: [84, 6, 3, 0] }, { leg: [84, 6, 34, 8] }),
      equipment: [
        { type: 'pad', from: [-9, 29.6, 0], to: [12, 29.6, 0], half: 10, thick: 4 },
        { type: 'pad', from: [-17, 66, 0], to: [-7, 31, 0], half: 9, thick: 3.5 },
        {
          type: 'rods',
          list: [
            [[-12, 26, 0], [-12, 1, 0], 3],
            [[8, 26, 0], [8, 1, 0], 3],
            [[-18, 1, 0], [14, 1, 0], 3],
            [[-12, 1, -12], [-12, 1, 12], 3],
            [[8, 1, -12], [8, 1, 12], 3],
          ],
        },
        // The levers end in rests for the feet.
        { type: 'pole', through: [[8, 18, 0], 'footR'], layer: 'back' },
        { type: 'pole', through: [[8, 18, 0], 'footL'], layer: 'back' },
        {
          type: 'rods',
          bright: true,
          list: [
            [[-4, 30.5, 15], [5, 30.5, 15], 1.8],
            [[-4, 30.5, -15], [5, 30.5, -15], 1.8],
          ],
        },
      ],
      muscles,
      trace: 'kneeR',
    },
    params,
  )
}
