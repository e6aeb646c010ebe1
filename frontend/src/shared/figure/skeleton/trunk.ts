import type { Pose } from '../types.ts'
import { add, along, cos, scale, sin, unit, type V3 } from '../vector.ts'
import { rig } from './rig.ts'
import type { Frame, Skeleton } from './types.ts'

const rightward: V3 = [0, 0, 1]

/** Axes of a part that leans forward, bends to the right and turns to the right, in this order from the last. */
function frame(lean: number, turn: number, bend: number): Frame {
  const upright: V3 = [sin(lean), cos(lean), 0]
  const ahead: V3 = [cos(lean), -sin(lean), 0]
  const front = add(scale(ahead, cos(turn)), rightward, sin(turn))
  const right = add(scale(rightward, cos(turn)), ahead, -sin(turn))
  if (bend === 0) return { up: upright, front, right }
  return {
    up: unit(add(scale(upright, cos(bend)), right, sin(bend))),
    front,
    right: unit(add(scale(right, cos(bend)), upright, -sin(bend))),
  }
}

type Trunk = Omit<Skeleton, 'arms' | 'legs'>

/** The trunk over its hips: it only moves with them, so a pinned anchor needs no search. */
export function trunkAt(hip: V3, pose: Pose): Trunk {
  const [lean, chestLean] = pose.trunk ?? [0, 0]
  const twist = pose.twist ?? 0
  const bend = pose.sideBend ?? 0
  const pelvis = frame(lean, pose.pelvisTurn ?? 0, 0)
  const chest = frame(chestLean, twist, bend)
  const skull = frame(pose.head ?? chestLean, pose.headTurn ?? twist * 0.4, pose.headTilt ?? bend * 0.6)
  const waist = add(hip, pelvis.up, rig.pelvis)
  const neck = add(waist, chest.up, rig.chest)
  const jaw = add(neck, unit(add(chest.up, skull.up)), rig.neck)
  const head = add(add(jaw, skull.up, 5.6), skull.front, 1.2)
  const onChest = (forward: number, up: number) => add(add(neck, chest.up, up), chest.front, forward)
  return {
    hip,
    waist,
    neck,
    head,
    pelvis,
    chest,
    skull,
    breath: pose.breath ?? 0,
    anchors: {
      upperBack: onChest(-5.6, -1.5),
      frontRack: onChest(6.5, -2.2),
      sternum: onChest(6, -8),
      shoulderBlades: onChest(-6.2, -5),
      lap: add(add(hip, pelvis.up, 3.5), pelvis.front, 7.2),
      hips: add(hip, pelvis.up, 5),
      head,
    },
  }
}

/** A place given in the frame of the anchor's own part: forward, up, out. */
export function onTrunk(trunk: Trunk, anchor: keyof Trunk['anchors'], at: V3, sign: number): V3 {
  const part =
    anchor === 'head' ? trunk.skull : anchor === 'lap' || anchor === 'hips' ? trunk.pelvis : trunk.chest
  return along(trunk.anchors[anchor], [part.front, part.up, scale(part.right, sign)], at)
}
