/** From a pose to joints: trunk, feet, hips, then the four limbs. */
import type { LegArc, Pose, Side } from '../types.ts'
import { add, cos, scale, sin, type V3 } from '../vector.ts'
import { solveArm } from './arms.ts'
import { footOf, solveLeg, standingFoot } from './legs.ts'
import { rig } from './rig.ts'
import { trunkAt } from './trunk.ts'
import { turned } from './turn.ts'
import type { Skeleton } from './types.ts'

export function solve(pose: Pose): Skeleton {
  const hips = hipsOf(pose)
  const trunk = trunkAt(hips, pose)
  const leg = (side: Side) => solveLeg(pose, side, hips, trunk.pelvis, legArc(pose, side))
  const legs = { R: leg('R'), L: leg('L') }
  const arm = (side: Side) => solveArm(pose, side, trunk, legs[side])
  const skeleton = { ...trunk, legs, arms: { R: arm('R'), L: arm('L') } }
  return pose.turn ? turned(skeleton, pose.turn) : skeleton
}

function hipsOf(pose: Pose): V3 {
  const [x, y, z = 0] = pose.hip ?? [0, 53]
  if (pose.body !== undefined) return plankHips(pose, pose.body)
  if (!pose.pin) return [x, y, z]
  const at = trunkAt([0, y, z], pose).anchors[pose.pin.anchor]
  return [pose.pin.x - at[0], pose.pin.y === undefined ? y : y + pose.pin.y - at[1], z]
}

/** A straight body turns about its toes, or about its knees: angles are blended, so nothing shrinks. */
function plankHips(pose: Pose, angle: number): V3 {
  const line: V3 = [cos(angle), sin(angle), 0]
  if (pose.kneel) return add([pose.kneel[0], pose.kneel[1], 0], line, rig.thigh)
  const right = standingFoot(footOf(pose, 'R'), 1).ankle
  const left = standingFoot(footOf(pose, 'L'), -1).ankle
  const middle = scale(add(right, left), 0.5)
  const aside = pose.hip?.[2] ?? 0
  return add([middle[0], middle[1], aside], line, (rig.thigh + rig.shank) * 0.999)
}

/** A side's own leg or standing foot wins over what both share; then angles win over a foot. */
function legArc(pose: Pose, side: Side): LegArc | undefined {
  if (pose.kneel && pose.body !== undefined) {
    const shank = (pose[`leg${side}`] ?? pose.leg)?.[1] ?? -90
    return [pose.body - 90, shank]
  }
  const own = pose[`leg${side}`]
  return own ?? (pose[`foot${side}`]?.x === undefined ? pose.leg : undefined)
}
