/** Rows of the body's own weight: leaning back from a door or its frame, or face up under a table. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement, Pose } from '../types.ts'
import { lifts } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

const worked = { primary: ['upperBack', 'lats'], secondary: ['biceps'] } as const

/** The body turns about the heels as one piece; more than 90 degrees leans back. */
const leaning = (body: number, nod = 0): Pose => ({
  body,
  trunk: [90 - body, 90 - body],
  head: 90 - body + nod,
})

/** A firm open door seen on its edge, a foot on each side, the towel around both handles. */
export function towelDoorRow(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [34, 7],
      seconds: 3.2,
      base: {
        foot: { x: 31, z: 8, turnOut: 6 },
        knee: [1, 0, 0.1],
        hand: [23.5, 57, 6.5],
        elbow: [-1, -0.6, 0.4],
      },
      ...lifts(leaning(116.5, 6), leaning(97, 4)),
      equipment: [
        { type: 'box', min: [31, 0.6, -1.4], max: [58, 114, 1.4], look: 'frame', layer: 'barBehind' },
        {
          type: 'rods',
          layer: 'barBehind',
          bright: true,
          list: [[[36, 57, -4.4], [36, 57, 4.4], 1.8]],
        },
        { type: 'towel', through: [[36, 57, -4], 'handL'], layer: 'barBehind' },
        { type: 'towel', through: [[36, 57, 4], 'handR'], layer: 'bar' },
      ],
      muscles: worked,
      trace: 'sternum',
    },
    params,
  )
}

/** One hand on the frame at chest height; the chest keeps facing it. */
export function doorFrameRow(params: Tuning = {}): Movement {
  const post = (z: number, layer: 'mat' | 'middle'): Equipment => ({
    type: 'box',
    min: [25, 0, z - 2],
    max: [29, 112, z + 2],
    look: 'frame',
    layer,
  })
  return tuned(
    {
      view: [-32, 7],
      seconds: 3.2,
      base: {
        foot: { x: 28, z: 6, turnOut: 4 },
        knee: [1, 0, 0.1],
        handR: [25, 66, 10.5],
        elbowR: [-1, -0.4, 0.35],
        armL: [4, 14, 9, 0],
      },
      ...lifts(leaning(116.4, 6), leaning(96, 3)),
      equipment: [
        post(-30, 'mat'),
        { type: 'box', min: [25, 112, -32], max: [29, 116, 14], look: 'frame', layer: 'mat' },
        post(12, 'mat'),
      ],
      muscles: worked,
      trace: 'sternum',
    },
    params,
  )
}

/** Under a firm table: hands on its edge, heels on the floor, the chest comes up to the edge. */
export function tableRow(params: Tuning = {}): Movement {
  const edge = { x: -66, y: 44.5 }
  return tuned(
    {
      view: [-24, 5],
      seconds: 3.2,
      base: {
        foot: { x: 0, z: 5, pitch: -48, turnOut: 4, from: 'heel' },
        knee: [0, 1, 0.1],
        hand: [edge.x, edge.y, 15],
        elbow: [0.5, -1, 0.6],
      },
      ...lifts(leaning(179, 2), leaning(158, 5)),
      equipment: [{ type: 'table', x: [edge.x, 12], y: edge.y + 1.4, half: 26 }],
      muscles: worked,
      trace: 'sternum',
    },
    params,
  )
}
