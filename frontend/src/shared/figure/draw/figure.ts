import type { Skeleton } from '../skeleton/types.ts'
import type { Worked } from '../types.ts'
import { drawArm } from './arm.ts'
import type { Scene } from './canvas.ts'
import { drawHead } from './head.ts'
import { drawLeg } from './leg.ts'
import { drawTrunk } from './trunk.ts'

/** The whole body. From the front and from behind both sides have one tone. */
export function drawFigure(scene: Scene, skeleton: Skeleton, worked: Worked, bun = false): void {
  const { near, toward } = scene.cam
  const far = near === 'R' ? 'L' : 'R'
  const tone = Math.abs(toward[2]) > 0.35 ? ' far' : ''
  const legs = {
    far: { leg: skeleton.legs[far], ...drawLeg(scene, skeleton.legs[far], 'far', tone) },
    near: { leg: skeleton.legs[near], ...drawLeg(scene, skeleton.legs[near], 'near', '') },
  }
  drawArm(scene, skeleton, skeleton.arms[far], 'far', tone, worked)
  drawArm(scene, skeleton, skeleton.arms[near], 'near', '', worked)
  drawTrunk(scene, skeleton, legs, worked)
  drawHead(scene, skeleton, bun)
}
