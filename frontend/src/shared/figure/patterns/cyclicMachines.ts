/** Rounds on machines that the legs drive: rower, bike, elliptical. */
import type { Equipment } from '../equipment/types.ts'
import { rig } from '../skeleton/rig.ts'
import type { Foot, Movement, Pose } from '../types.ts'
import { cos, sin } from '../vector.ts'
import { round, tenth } from './rounds.ts'
import { mix, sampled, thereAndBack } from './sampled.ts'
import { type Tuning, tuned } from './tune.ts'

/** Legs, trunk, arms on the way back; arms, trunk, legs on the way in. */
export function rowing(params: Tuning = {}): Movement {
  const stroke = (t: number): Pose => {
    const legs = thereAndBack(t, 0.01, 0.26, 0.64, 0.97)
    const back = thereAndBack(t, 0.13, 0.36, 0.55, 0.78)
    const arms = thereAndBack(t, 0.25, 0.42, 0.47, 0.62)
    const hip = mix(20.5, -1.5, legs)
    const [pelvis, chest] = [mix(17, -21, back), mix(25, -18, back)]
    const shoulder = hip + rig.pelvis * sin(pelvis) + (rig.chest - rig.shoulderDrop) * sin(chest)
    return {
      hip: [tenth(hip), 26.6],
      trunk: [tenth(pelvis), tenth(chest)],
      head: tenth(mix(10, -8, back)),
      hand: [tenth(shoulder + mix(36.6, 9.4, arms)), tenth(mix(42.5, 45, arms)), 9.4],
    }
  }
  return tuned(
    {
      view: [24, 9],
      seconds: 2.6,
      cycle: true,
      base: {
        foot: { from: 'ankle', x: 46, y: 15, pitch: -42, z: 6, turnOut: 0 },
        knee: [0.2, 1, 0.15],
        elbow: [-0.6, -0.8, 0.35],
      },
      keys: sampled(16, stroke),
      equipment: [floorPlate(-40, 108, 5), { type: 'rower' }],
      muscles: {},
      stills: [0, 0.44],
      trace: 'none',
    },
    params,
  )
}

/** The machine's own base; the picture reaches as far as it. */
const floorPlate = (from: number, to: number, half: number): Equipment => ({
  type: 'box',
  min: [from, 0, -half],
  max: [to, 0.4, half],
})

export function cycling(params: Tuning = {}): Movement {
  const pedal = (angle: number): Foot => ({
    x: tenth(14 + 8.5 * cos(angle)),
    y: tenth(21 + 8.5 * sin(angle)),
    z: 5.4,
    pitch: tenth(8 - 8 * cos(angle)),
    turnOut: 2,
  })
  return tuned(
    {
      view: [26, 7],
      seconds: 1,
      cycle: true,
      base: {
        hip: [-4, 63],
        trunk: [24, 28],
        head: 10,
        knee: [1, 0.4, 0.04],
        hand: [37, 80, 10],
        elbow: [-0.3, -1, 0.4],
      },
      keys: round(8, (angle) => ({ footR: pedal(-angle), footL: pedal(180 - angle) })),
      equipment: [floorPlate(-13, 52, 9), { type: 'bike' }],
      muscles: {},
      stills: [0.25, 0.75],
      trace: 'none',
    },
    params,
  )
}

/** Each hand goes against its own foot; the whole foot stays on its board. */
export function elliptical(params: Tuning = {}): Movement {
  const board = (angle: number): Foot => ({
    x: tenth(4 + 10.5 * cos(angle)),
    y: tenth(10 + 4.5 * sin(angle)),
    z: 6,
    pitch: tenth(8 - 8 * cos(angle)),
    turnOut: 2,
  })
  const lever = (angle: number) => [tenth(24 - 9 * cos(angle)), 72, 15] as const
  return tuned(
    {
      view: [30, 7],
      seconds: 1.2,
      cycle: true,
      base: {
        hip: [-1, 58.4],
        trunk: [4, 3],
        head: 0,
        knee: [1, 0, 0.05],
        elbow: [-0.8, -1, 0.4],
      },
      keys: round(8, (angle) => ({
        footR: board(-angle),
        footL: board(180 - angle),
        handR: lever(-angle),
        handL: lever(180 - angle),
        twist: tenth(6 * cos(angle)),
      })),
      equipment: [{ type: 'elliptical' }],
      muscles: {},
      stills: [0.5, 0],
      trace: 'none',
    },
    params,
  )
}
