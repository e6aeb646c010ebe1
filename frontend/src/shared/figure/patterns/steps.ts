/** Endurance in a small space: marching, side steps, skipping. */
import type { Foot, Movement, P3, Pose } from '../types.ts'
import { cos, sin } from '../vector.ts'
import { through } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

/** Knees to hip height in turn, the opposite arm forward. */
export function march(params: Tuning = {}): Movement {
  const down: Foot = { from: 'ankle', x: -3.6, y: 3.9, z: 6, pitch: 0 }
  const up: Foot = { from: 'ankle', x: 17.5, y: 27, z: 5.2, pitch: 14 }
  const both: Pose = {
    hip: [-3, 52.4],
    footR: down,
    footL: down,
    armR: [0, 60, 7, 0],
    armL: [0, 60, 7, 0],
  }
  const right: Pose = { ...both, hip: [-2.4, 52.5], footR: up, armR: [-30, 62, 7, 0], armL: [42, 82, 6, 0] }
  const left: Pose = { ...both, hip: [-2.4, 52.5], footL: up, armL: [-30, 62, 7, 0], armR: [42, 82, 6, 0] }
  return tuned(
    {
      view: [34, 7],
      seconds: 1.4,
      base: { trunk: [1, 0], head: 0, knee: [1, 0, 0.1], shoulderRhythm: 0.4 },
      ...through([0, 0.25], [0, both], [0.22, right], [0.28, right], [0.5, both], [0.72, left], [0.78, left]),
      equipment: [],
      muscles: {},
      trace: 'kneeR',
    },
    params,
  )
}

/** One foot steps out, the other comes to it; the arms open and close. */
export function stepTouch(params: Tuning = {}): Movement {
  const foot = (z: number, y = 0): Foot => ({ x: 3.6, y, z, turnOut: 10, pitch: y ? 14 : 0 })
  const closed = [24, 84, 8, -16] as const
  const open = [18, 60, 56, 0] as const
  const at = (shift: number, y: number, footR: Foot, footL: Foot, arm: Pose['arm'] = closed): Pose => ({
    hip: [-3, y, shift],
    footR,
    footL,
    arm: arm ?? closed,
  })
  const half = [21, 72, 30, -8] as const
  const start = at(0, 51.6, foot(5.4), foot(5.4))
  const there = at(15, 51.6, foot(20.4), foot(-9.6))
  const wide = at(7.5, 49.6, foot(20.4), foot(5.4), open)
  return tuned(
    {
      view: [82, 5],
      seconds: 2.6,
      base: { trunk: [3, 2], head: 0, knee: [1, 0, 0.2] },
      ...through(
        [0, 0.23],
        [0, start],
        [0.02, start],
        [0.12, at(3, 50.8, foot(13, 3), foot(5.4), half)],
        [0.21, wide],
        [0.25, wide],
        [0.35, at(12, 50.8, foot(20.4), foot(-3, 3), half)],
        [0.47, there],
        [0.52, there],
        [0.62, at(12, 50.8, foot(20.4), foot(-3, 3), half)],
        [0.71, wide],
        [0.75, wide],
        [0.85, at(3, 50.8, foot(13, 3), foot(5.4), half)],
        [0.97, start],
      ),
      equipment: [],
      muscles: {},
      trace: 'none',
    },
    params,
  )
}

/** Low jumps on the toes; the rope is drawn where it passes under the feet. */
export function jumpRope(params: Tuning = {}): Movement {
  const arc = Array.from({ length: 13 }, (_, i): P3 => {
    const angle = 12 + 13 * i
    return [12 - 8 * sin(angle), 50 - 49.4 * sin(angle), 34 * cos(angle)]
  })
  return tuned(
    {
      view: [58, 6],
      seconds: 0.62,
      cycle: true,
      base: {
        trunk: [2, 1],
        head: 0,
        knee: [1, 0, 0.1],
        armR: [2, 68, 14, 46],
        armL: [2, 68, 14, 46],
      },
      keys: [
        { t: 0, hip: [-2.4, 50.6], foot: { x: 3.6, y: 0, z: 5.4, pitch: 10 } },
        { t: 0.22, hip: [-1, 54.8], foot: { x: 3.6, y: 0, z: 5.4, pitch: 34 } },
        { t: 0.5, hip: [-1, 59.4], foot: { x: 3.6, y: 5.2, z: 5.4, pitch: 38 } },
        { t: 0.78, hip: [-1, 54.8], foot: { x: 3.6, y: 0, z: 5.4, pitch: 34 } },
      ],
      equipment: [{ type: 'rope', through: ['handR', ...arc, 'handL'], layer: 'middle' }],
      muscles: {},
      stills: [0, 0.5],
      trace: 'none',
    },
    params,
  )
}
