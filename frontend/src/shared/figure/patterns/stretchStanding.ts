/** Stretches on the feet: against a wall, a door frame, or free. */
import type { Movement } from '../types.ts'
import { standing } from './stances.ts'
import { eases, slow } from './stretch.ts'
import { type Tuning, tuned } from './tune.ts'

/** Flat on a wall before the figure. */
const onWall = { palm: [-1, 0, 0], fingers: [0, 1, 0] } as const

/** One forearm on a door frame: hips and chest turn away from it. */
export function doorwayStretch(params: Tuning = {}): Movement {
  return tuned(
    {
      ...slow,
      view: [-34, 8],
      base: {
        ...standing,
        footR: { x: 0, z: 6.5, turnOut: 0 },
        footL: { x: 6, z: 6.5, turnOut: 18 },
        handR: [1, 97, 28],
        elbowR: [-0.1, -1, 1],
        armL: [2, 8, 8, 0],
      },
      ...eases(
        { hip: [-2.4, 51.8], twist: 0, pelvisTurn: 0, headTurn: 0 },
        { hip: [-0.6, 51.4], twist: -46, pelvisTurn: -30, headTurn: -54 },
      ),
      equipment: [
        { type: 'box', min: [3.4, 0, 24], max: [9, 118, 30], look: 'frame' },
        { type: 'box', min: [3.4, 112, -30], max: [9, 118, 24], look: 'frame' },
        { type: 'box', min: [3.4, 0, -34], max: [9, 118, -30], look: 'frame' },
      ],
      trace: 'none',
    },
    params,
  )
}

/** Hands on a wall, the near leg straight behind with its heel down: the hips go forward. */
export function calfStretch(params: Tuning = {}): Movement {
  return tuned(
    {
      ...slow,
      view: [-22, 8],
      base: {
        footR: { x: -15, z: 5.4, turnOut: 0 },
        footL: { x: 13, z: 5.4, turnOut: 0 },
        knee: [1, 0, 0.05],
        hand: [35, 76, 11],
        grip: 'flat',
        elbow: [-0.4, -1, 0.4],
        ...onWall,
      },
      ...eases({ hip: [-6, 48.8], trunk: [10, 9], head: 6 }, { hip: [-0.4, 47], trunk: [14, 13], head: 9 }),
      equipment: [{ type: 'wall', x: 35 }],
      trace: 'hips',
    },
    params,
  )
}

/** One hand on a wall, the other draws the heel to the seat. */
export function quadStretch(params: Tuning = {}): Movement {
  return tuned(
    {
      ...slow,
      view: [-16, 7],
      base: {
        ...standing,
        hip: [-3, 52.6, -2.4],
        footL: { x: 3.6, z: 3.4, turnOut: 4 },
        footR: { pitch: 34 },
        handR: { on: 'ankle', at: [-1.6, 1.4, 0.4] },
        elbowR: [-1, 0, 0.5],
        handL: [27, 76, 10],
        gripL: 'flat',
        elbowL: [-0.3, -1, 0.4],
        ...onWall,
      },
      ...eases({ legR: [12, -136, 1, 1] }, { legR: [-4, -149, 1, 1] }),
      equipment: [{ type: 'wall', x: 27 }],
      trace: 'ankleR',
    },
    params,
  )
}

/** One arm overhead: the trunk bends away from it. */
export function standingSideReach(params: Tuning = {}): Movement {
  return tuned(
    {
      ...slow,
      view: [86, 6],
      base: {
        ...standing,
        foot: { x: 3.6, z: 10, turnOut: 12 },
        hip: [-3, 52.2],
        armR: [176, 8, 2, 0],
        gripR: 'open',
        handL: { on: 'hips', at: [3, 2, 10] },
        elbowL: [-0.6, -0.2, 1],
      },
      ...eases({ sideBend: 0, headTilt: 0 }, { sideBend: -24, headTilt: -18 }),
      trace: 'handR',
    },
    params,
  )
}

/** A foot near a wall: the knee goes to it over the toes, the heel stays. */
export function ankleRocks(params: Tuning = {}): Movement {
  return tuned(
    {
      ...slow,
      seconds: 4,
      view: [-20, 8],
      base: {
        footR: { x: 20, z: 5.4, turnOut: 0 },
        footL: { x: -14, z: 5.4, turnOut: 0, pitch: 34 },
        knee: [1, 0, 0.05],
        hand: [31, 74, 11],
        grip: 'flat',
        elbow: [-0.5, -1, 0.4],
        ...onWall,
      },
      ...eases({ hip: [-0.5, 47.4], trunk: [4, 4], head: 2 }, { hip: [8.5, 42], trunk: [5, 4], head: 2 }),
      equipment: [{ type: 'wall', x: 31 }],
      trace: 'kneeR',
    },
    params,
  )
}
