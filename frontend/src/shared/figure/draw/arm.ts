import type { Arm, Skeleton } from '../skeleton/types.ts'
import type { Worked } from '../types.ts'
import { add, axesOf, cross, dot, scale, square, sub, unit, type V3 } from '../vector.ts'
import type { Camera } from './camera.ts'
import type { Scene } from './canvas.ts'
import { patches } from './muscles.ts'
import { blob, disc, ellipsoid, hull } from './outline.ts'
import { bone, cut, edges, grown, heading, outlineOf, shadeOf, until } from './tube.ts'

/** One arm: sleeve, skin and hand in one silhouette, so that no seam shows at the joints. */
export function drawArm(
  scene: Scene,
  skeleton: Skeleton,
  arm: Arm,
  side: 'near' | 'far',
  tone: string,
  worked: Worked,
) {
  const { cam, shape, put } = scene
  const layer = `${side}Arm` as const
  const upper = bone(shape.upperArm, arm.shoulder, arm.elbow, arm.front, arm.sign)
  const fore = bone(shape.forearm, arm.elbow, arm.wrist, arm.front, arm.sign)
  const upperWay = heading(cam, arm.shoulder, arm.elbow)
  const upperEdges = edges(cam, upper, upperWay)
  const foreEdges = edges(cam, fore, heading(cam, arm.elbow, arm.wrist))
  const fist = arm.grip === 'fist' ? fistOf(cam, arm) : undefined
  const hand = fist ? fist.joined : openHand(cam, arm)
  put(
    layer,
    `skin${tone}`,
    outlineOf(upperEdges, [0.5, 0.3]) +
      outlineOf(foreEdges, [0.3, 0.3]) +
      disc(cam.project(arm.elbow), 2.25) +
      disc(cam.project(arm.wrist), 1.45) +
      hand,
  )
  const sleeve = edges(cam, grown(until(upper, 0.46), 0.35), upperWay)
  if (scene.fine) {
    put(layer, 'shade', shadeOf(cut(upperEdges, 1)))
    put(layer, 'shade', shadeOf(foreEdges))
  }
  put(layer, `top${tone}`, outlineOf(sleeve, [0.5, 0.12]))
  if (scene.fine) put(layer, 'shade', shadeOf(cut(sleeve, 1)))
  // The shoulder's front is the chest's: with the arm's own, the front delt wanders behind an arm overhead.
  const aim = unit(sub(arm.elbow, arm.shoulder))
  const { chest } = skeleton
  const front = square(add(chest.front, chest.up, 0.6 * dot(aim, chest.front)), aim)
  const out = scale(cross(aim, front), arm.sign)
  const shoulder = upper.map((ring) => ({ ...ring, front, out }))
  for (const patch of [
    ...patches(cam, worked, 'upperArm', upper, scene.fine),
    ...patches(cam, worked, 'shoulder', shoulder, scene.fine),
  ]) {
    put(layer, `m${patch.level}`, patch.d)
    put(layer, 'ml', patch.lines)
  }
  if (fist) put(`${side}Hand`, `skin bare${tone}`, fist.fist)
}

/** Square to the forearm, as level as can be. */
function handAxes(arm: Arm): [V3, V3] {
  const side: V3 = Math.abs(arm.aim[2]) > 0.98 ? square([1, 0, 0], arm.aim) : square([0, 0, 1], arm.aim)
  return [side, cross(arm.aim, side)]
}

/** A closed hand; the joined one reaches to the wrist, the other is painted over a bar. */
function fistOf(cam: Camera, arm: Arm): { fist: string; joined: string } {
  const [side, up] = handAxes(arm)
  const grip = ellipsoid(cam, add(arm.hand, arm.aim, 0.2), axesOf(arm.aim, side, up, [2.8, 2.5, 2.3]), 10)
  const wrist = ellipsoid(cam, arm.wrist, axesOf(arm.aim, side, up, [1.4, 1.4, 1.4]), 8)
  return { fist: blob(grip), joined: blob(hull([...grip, ...wrist]), 0.13) }
}

/** A mitten: palm and fingers, along the arm or flat on a surface. */
function openHand(cam: Camera, arm: Arm): string {
  const flat = arm.grip === 'flat'
  const [side, upright] = handAxes(arm)
  const fingers = flat ? arm.fingers : arm.aim
  const up = flat ? arm.palm : upright
  const across = flat ? cross(fingers, up) : side
  const root = flat ? add(arm.wrist, up, -0.7) : arm.wrist
  const part = (forward: number, down: number, size: V3) =>
    ellipsoid(cam, add(add(root, fingers, forward), up, -down), axesOf(fingers, up, across, size), 8)
  const heel = part(0, 0, [1.6, 1.5, 1.7])
  const palm = part(4.2, 0.1, [1.5, 1.1, 2.3])
  const tips = part(8.2, flat ? 0.6 : 0, [1, 0.7, 1.7])
  return blob(hull([...heel, ...palm]), 0.12) + blob(hull([...palm, ...tips]), 0.12)
}
