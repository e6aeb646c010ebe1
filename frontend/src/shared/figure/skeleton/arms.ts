import type { ArmArc, P3, Pose, Side } from '../types.ts'
import { add, cos, cross, dot, scale, sin, sub, unit, type V3 } from '../vector.ts'
import { poleOf, reach } from './ik.ts'
import { signOf } from './legs.ts'
import { rig } from './rig.ts'
import { onTrunk, type trunkAt } from './trunk.ts'
import type { Arm, Frame, Leg } from './types.ts'

type Trunk = ReturnType<typeof trunkAt>

/** The shoulder joint rises and comes forward with the arm (in the spirit of Inman's 2:1 rhythm, 1944). */
function shrug(joint: V3, chest: Frame, arm: V3, sign: number, amount: number): V3 {
  const lift = Math.max(0, dot(arm, chest.up))
  const forward = dot(arm, chest.front)
  const raised = add(add(joint, chest.up, 3.4 * lift * amount), chest.front, 1.6 * forward * amount)
  return add(raised, chest.right, -sign * (1.6 * lift + 0.5 * Math.abs(forward)) * amount)
}

/** Directions of a free arm: the upper arm, and where the inner elbow looks. */
function arcOf([flex, , abduct, rotate = 0]: ArmArc, chest: Frame, sign: number) {
  const down = scale(chest.up, -1)
  const swing = add(scale(down, cos(flex)), chest.front, sin(flex))
  const ahead = add(scale(chest.front, cos(flex)), down, -sin(flex))
  const upper = add(scale(swing, cos(abduct)), chest.right, sin(abduct) * sign)
  const inner = add(scale(ahead, cos(rotate)), cross(upper, ahead), sign * sin(rotate))
  return { upper, inner }
}

export function solveArm(pose: Pose, side: Side, trunk: Trunk, leg: Leg): Arm {
  const sign = signOf(side)
  const grip = pose[`grip${side}`] ?? pose.grip ?? 'fist'
  const second = grip === 'flat' ? rig.forearm : rig.forearm + rig.grip
  const [forward, up] = pose.shrug ?? [0, 0]
  const joint = add(
    add(add(trunk.neck, trunk.chest.up, up - rig.shoulderDrop), trunk.chest.front, forward),
    trunk.chest.right,
    rig.shoulderOut * sign,
  )
  const mirrored = ([x, y, z]: P3): V3 => [x, y, z * sign]
  const fingers = unit(mirrored(pose[`fingers${side}`] ?? pose.fingers ?? [1, 0, 0]))
  const palm = unit(mirrored(pose[`palm${side}`] ?? pose.palm ?? [0, 1, 0]))
  const rhythm = pose.shoulderRhythm ?? 1
  const finish = (shoulder: V3, elbow: V3, hand: V3, target: V3, miss: number, front: V3): Arm => {
    const aim = unit(sub(hand, elbow))
    const wrist = add(elbow, aim, rig.forearm)
    return { sign, shoulder, elbow, wrist, hand, target, miss, front, aim, grip, fingers, palm }
  }

  const arc = armArc(pose, side)
  if (arc) {
    const { upper, inner } = arcOf(arc, trunk.chest, sign)
    const shoulder = shrug(joint, trunk.chest, upper, sign, rhythm)
    const elbow = add(shoulder, upper, rig.upperArm)
    const bend = Math.max(arc[1], 0.5)
    const hand = add(add(elbow, upper, second * cos(bend)), inner, second * sin(bend))
    return finish(shoulder, elbow, hand, hand, 0, scale(poleOf(shoulder, hand, scale(inner, -1)), -1))
  }

  let target = handTarget(pose, side, trunk, leg, sign)
  const shoulder = shrug(joint, trunk.chest, unit(sub(target, joint)), sign, rhythm)
  if (pose.hang) {
    const full = (rig.upperArm + second) * 0.999
    const [dx, , dz] = sub(target, shoulder)
    target = [target[0], shoulder[1] - Math.sqrt(Math.max(0, full * full - dx * dx - dz * dz)), target[2]]
  }
  if (grip === 'flat') target = add(target, palm, rig.flatWrist)
  const pole = mirrored(pose[`elbow${side}`] ?? pose.elbow ?? [-1, -0.3, 0.3])
  const bent = reach(shoulder, target, rig.upperArm, second, pole)
  return finish(shoulder, bent.mid, bent.end, target, bent.miss, scale(bent.out, -1))
}

/** A side's own arm or hand wins over what both share; then an arc wins over a target. */
function armArc(pose: Pose, side: Side): ArmArc | undefined {
  const own = pose[`arm${side}`]
  if (own) return own
  if (pose[`hand${side}`]) return undefined
  return pose.arm ?? (pose.hand ? undefined : [2, 8, 8, 0])
}

function handTarget(pose: Pose, side: Side, trunk: Trunk, leg: Leg, sign: 1 | -1): V3 {
  const hand = pose[`hand${side}`] ?? pose.hand ?? [0, 40, 14]
  if (!('on' in hand)) return [hand[0], hand[1], hand[2] * sign]
  if (hand.on !== 'knee' && hand.on !== 'ankle') return onTrunk(trunk, hand.on, hand.at, sign)
  const joint = leg[hand.on]
  return add(joint, [hand.at[0], hand.at[1], hand.at[2] * sign])
}
