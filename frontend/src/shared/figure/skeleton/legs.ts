import type { Foot, LegArc, Pose, Side } from '../types.ts'
import { add, cos, cross, scale, sin, unit, type V3 } from '../vector.ts'
import { poleOf, reach } from './ik.ts'
import { rig } from './rig.ts'
import type { Frame, Leg, SolvedFoot } from './types.ts'

export const signOf = (side: Side): 1 | -1 => (side === 'R' ? 1 : -1)

/** A foot that stands or is held at a place: rigid, from the point that it is given by. */
export function standingFoot(foot: Foot, sign: 1 | -1): SolvedFoot {
  const { pitch = 0, turnOut = 8, from = 'ball' } = foot
  const flat: V3 = [cos(turnOut), 0, sin(turnOut) * sign]
  const forward = add(scale(flat, cos(pitch)), [0, 1, 0], -sin(pitch))
  const up = add(scale(flat, sin(pitch)), [0, 1, 0], cos(pitch))
  const at: V3 = [foot.x ?? 3.6, foot.y ?? 0, (foot.z ?? rig.hipOut) * sign]
  const toAnkle = (ball: V3) => add(add(ball, forward, -rig.ankleToBall), up, rig.ankle)
  const toBall = (ankle: V3) => add(add(ankle, forward, rig.ankleToBall), up, -rig.ankle)
  const ball = from === 'ball' ? at : from === 'heel' ? add(at, forward, rig.heelToBall) : toBall(at)
  // On its ball the foot rolls over flat toes; in the air the toes follow the foot.
  const rolls = from === 'ball' && pitch > 0 && at[1] < 4
  return {
    ball,
    ankle: toAnkle(ball),
    forward,
    up,
    toes: rolls ? { forward: flat, up: [0, 1, 0] } : { forward, up },
  }
}

/** A leg that swings: thigh and shank at their own angles, the foot square to the shank or pointed. */
function swingingLeg(hip: V3, arc: LegArc, pitch: number, sign: 1 | -1): Leg {
  const [thigh, shank, splay = 0, shankSplay = 0] = arc
  const bone = (angle: number, outward: number) =>
    unit([sin(angle), -cos(angle), (sin(outward) / cos(outward)) * sign])
  const knee = add(hip, bone(thigh, splay), rig.thigh)
  const ankle = add(knee, bone(shank, shankSplay), rig.shank)
  const forward: V3 = [cos(shank - pitch), sin(shank - pitch), 0]
  const up = cross([0, 0, 1], forward)
  const ball = add(add(ankle, forward, rig.ankleToBall), up, -rig.ankle)
  const foot = { ball, ankle, forward, up, toes: { forward, up } }
  const middle = (thigh + shank) / 2
  return { sign, hip, knee, ankle, miss: 0, front: poleOf(hip, ankle, [cos(middle), sin(middle), 0]), foot }
}

/** The leg of one side below its hip joint. An arc wins over a standing foot. */
export function solveLeg(pose: Pose, side: Side, hips: V3, pelvis: Frame, arc: LegArc | undefined): Leg {
  const sign = signOf(side)
  const hip = add(hips, pelvis.right, rig.hipOut * sign)
  const stand = footOf(pose, side)
  if (arc) return swingingLeg(hip, arc, stand.pitch ?? 0, sign)
  const [x, y, z] = pose[`knee${side}`] ?? pose.knee ?? [1, 0, 0.15]
  const foot = standingFoot(stand, sign)
  const bent = reach(hip, foot.ankle, rig.thigh, rig.shank, [x, y, z * sign])
  return { sign, hip, knee: bent.mid, ankle: bent.end, miss: bent.miss, front: bent.out, foot }
}

export const footOf = (pose: Pose, side: Side): Foot => pose[`foot${side}`] ?? pose.foot ?? {}
