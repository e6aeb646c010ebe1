/** Stretches on the floor: on all fours, on one knee, on the back, on the side. */
import type { Foot, Movement, Pose } from '../types.ts'
import { through } from './reps.ts'
import { onLeftSide } from './sideLying.ts'
import { onAllFours, onBack } from './stances.ts'
import { eases, slow } from './stretch.ts'
import { type Tuning, tuned } from './tune.ts'

/** The back rounds on the way out of the breath and arches gently on the way in. */
export function catCow(params: Tuning = {}): Movement {
  const flat: Pose = { hip: [0, 27.6], trunk: [74, 74], head: 72, breath: 0.03 }
  const round: Pose = { hip: [2.4, 27.6], trunk: [46, 100], head: 130, breath: 0 }
  const arch: Pose = { hip: [0, 27.6], trunk: [88, 65], head: 42, breath: 0.1 }
  return tuned(
    {
      ...slow,
      view: [26, 13],
      base: { ...onAllFours, foot: { pitch: 50 }, hand: [28.4, 0, 10], elbow: [-0.7, 0, 0.55] },
      ...through(
        [0.82, 0.36],
        [0, flat],
        [0.04, flat],
        [0.3, round],
        [0.42, round],
        [0.54, flat],
        [0.76, arch],
        [0.88, arch],
      ),
      equipment: [{ type: 'mat', x: [-38, 46], half: 17 }],
      trace: 'none',
    },
    params,
  )
}

/** On the near knee: the pelvis tucks and the hips go forward. */
export function hipFlexorStretch(params: Tuning = {}): Movement {
  return tuned(
    {
      ...slow,
      view: [28, 9],
      base: {
        footL: { x: 31, z: 5.6, turnOut: 2 },
        kneeL: [1, 0.2, 0.05],
        footR: { pitch: 50 },
        hand: { on: 'hips', at: [4, 2.5, 9.5] },
        elbow: [-0.7, -0.2, 1],
      },
      ...eases(
        { hip: [-3.4, 27.8], legR: [-6, -90], trunk: [2, 0], head: 0 },
        { hip: [3.6, 26], legR: [-23, -90], trunk: [-6.5, -1], head: 0 },
      ),
      equipment: [{ type: 'mat', x: [-38, 42], half: 15 }],
      trace: 'hips',
    },
    params,
  )
}

/** On the back: a towel around one sole draws the leg up. */
export function hamstringTowel(params: Tuning = {}): Movement {
  return tuned(
    {
      ...slow,
      view: [24, 14],
      base: {
        ...onBack,
        hip: [0, 6.6],
        legL: [88, 88, 1],
        footL: { pitch: 6 },
        footR: { pitch: -8 },
        elbow: [0.3, -0.2, 1],
      },
      ...eases({ legR: [132, 130, 0], hand: [3, 24, 6] }, { legR: [166, 163, 0], hand: [-8, 30, 6] }),
      equipment: [
        { type: 'mat', x: [-52, 58] },
        { type: 'towel', through: ['handL', 'footR'], layer: 'barBehind' },
        { type: 'towel', through: ['handR', 'footR'], layer: 'middle' },
      ],
      trace: 'ankleR',
    },
    params,
  )
}

/** On the back, the far ankle over the near knee: the hands draw the near thigh closer. */
export function figureFour(params: Tuning = {}): Movement {
  const over = (x: number, y: number): Foot => ({ from: 'ankle', x, y, z: -6.5, pitch: -50, turnOut: 0 })
  return tuned(
    {
      ...slow,
      view: [26, 18],
      base: {
        ...onBack,
        kneeL: [0.1, 0.6, 1],
        footR: { pitch: 4 },
        elbow: [0, 0.3, 1],
        grip: 'open',
      },
      ...eases(
        { legR: [143, 28, 1], footL: over(10.6, 32), handR: [2, 15, 11], handL: [2, 15, 11] },
        { legR: [174, 76, 1], footL: over(-1, 36.5), handR: [5.2, 21, 9.4], handL: [4.6, 21, -0.4] },
      ),
      equipment: [{ type: 'mat', x: [-52, 46] }],
      trace: 'kneeR',
    },
    params,
  )
}

/** On the side, knees together: the upper arm opens to the other side and the eyes follow it. */
export function openBook(params: Tuning = {}): Movement {
  const { pose, mat, order } = onLeftSide
  const { armL: _, ...free } = pose
  const shut: Pose = { twist: 0, headTurn: 0, armR: [88, 4, 2, 0], handL: [27, -37, 7.4] }
  const wide: Pose = { twist: 56, headTurn: 74, armR: [88, 6, 84, 0], handL: [27, -43, 7.4] }
  return tuned(
    {
      ...slow,
      view: [30, 22],
      base: {
        ...free,
        leg: [-18, -118, 0, 0],
        footL: { pitch: -28 },
        footR: { pitch: -28 },
        turn: [-90, 2, 0, 10.8],
        elbowL: [0.3, 0, -1],
        gripR: 'open',
      },
      ...through(
        [0, 0.52],
        [0, { ...shut, breath: 0.08 }],
        [0.04, { ...shut, breath: 0.1 }],
        [0.44, { ...wide, breath: 0 }],
        [0.52, { ...wide, breath: 0.1 }],
        [0.6, { ...wide, breath: 0 }],
        [0.97, { ...shut, breath: 0.06 }],
      ),
      equipment: [{ ...mat, half: 34 }],
      order,
      trace: 'handR',
    },
    params,
  )
}
