/** The knee straightens: on a machine, on a chair, against a band while standing, or held straight while the hip lifts it. */
import type { Movement, Pose } from '../types.ts'
import { clamped, closedDoor } from './door.ts'
import { lifts, through } from './reps.ts'
import { onBack, onChair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

const muscles = { primary: ['quads'] } as const

/** Both shins under the roll of a seated machine, the back on its rest. */
export function legExtension(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [34, 9],
      seconds: 2.8,
      base: {
        hip: [0, 35],
        trunk: [-14, -12],
        head: -6,
        knee: [0.3, 1, 0.1],
        hand: [1, 31, 14],
        elbow: [-1, -0.1, 0.7],
        foot: { pitch: 0 },
      },
      ...lifts({ leg: [88, -12, 3] }, { leg: [88, 82, 3] }),
      equipment: [
        { type: 'pad', from: [-8, 29.6, 0], to: [18, 29.6, 0], half: 10, thick: 4 },
        { type: 'pad', from: [-15.5, 66, 0], to: [-6.5, 31, 0], half: 9, thick: 3.5 },
        {
          type: 'rods',
          list: [
            [[-12, 26, 0], [-12, 1, 0], 3],
            [[14, 26, 0], [14, 1, 0], 3],
            [[-18, 1, 0], [20, 1, 0], 3],
            [[-12, 1, -11], [-12, 1, 11], 3],
            [[14, 1, -11], [14, 1, 11], 3],
            [[1, 27, -14], [1, 31, -14], 1.6],
          ],
        },
        { type: 'rods', list: [[[-3, 31, 14], [5, 31, 14], 1.8]], bright: true, layer: 'nearLoadBack' },
        { type: 'rods', list: [[[-3, 31, -14], [5, 31, -14], 1.8]], bright: true },
        { type: 'legLever', side: 'front' },
      ],
      muscles,
      trace: 'ankleR',
    },
    params,
  )
}

/** At the chair's edge: one leg goes up straight and stays; the other foot stands. */
export function heldKneeExtension(params: Tuning = {}): Movement {
  const down: Pose = { legR: [82, -4, 4], footR: { pitch: 0 } }
  const up: Pose = { legR: [86, 82, 4], footR: { pitch: -8 } }
  return tuned(
    {
      view: [34, 8],
      seconds: 5,
      base: {
        ...onChair,
        footL: { x: 27.5, z: 6.5, turnOut: 6 },
        hand: [-5.5, 28.6, 13],
        elbow: [-1, 0, 0.5],
      },
      ...through([0, 0.5], [0, down], [0.06, down], [0.25, up], [0.75, up], [0.95, down]),
      equipment: [{ type: 'chair', x: -11 }],
      muscles,
      trace: 'ankleR',
    },
    params,
  )
}

/** A band from the front pulls the knee loose; the thigh straightens it while the heel stays down. */
export function terminalKneeExtension(params: Tuning = {}): Movement {
  const loose: Pose = { hip: [-2, 49.6], kneeR: [1, 0, 0.12] }
  const firm: Pose = { hip: [-4.4, 52.2], kneeR: [1, 0, 0.12] }
  return tuned(
    {
      view: [-10, 8],
      seconds: 3,
      base: {
        ...standing,
        trunk: [2, 1],
        footR: { x: 3.6, z: 6, turnOut: 6 },
        footL: { x: -4.5, z: 6.5, turnOut: 8 },
        hand: { on: 'hips', at: [4, 2.5, 9.5] },
        elbow: [-0.7, -0.2, 1],
      },
      ...lifts(loose, firm),
      equipment: [
        ...closedDoor(44, 20),
        clamped(44, 27),
        { type: 'band', through: [[42.4, 27, 0], 'kneeR'], layer: 'nearLoadBack' },
      ],
      muscles,
      trace: 'none',
    },
    params,
  )
}

/** On the back, one leg bent: the other, straight, rises to the height of that knee. */
export function straightLegRaise(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [22, 15],
      seconds: 3.2,
      base: {
        ...onBack,
        footL: { x: 31, z: 6.5, turnOut: 4 },
        footR: { pitch: -12 },
        arm: [-4, 6, 18, 0],
        grip: 'open',
      },
      ...lifts({ legR: [88, 88, 1] }, { legR: [117, 117, 1] }),
      equipment: [{ type: 'mat', x: [-52, 58] }],
      muscles,
      trace: 'ankleR',
    },
    params,
  )
}
