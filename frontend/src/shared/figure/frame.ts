/** One picture: the movement at a moment, as paths from the back to the front. */
import { type Camera, camera } from './draw/camera.ts'
import { canvas, type Item } from './draw/canvas.ts'
import { drawFigure } from './draw/figure.ts'
import { blob, circle } from './draw/outline.ts'
import { type BodyShape, shapes } from './draw/shape.ts'
import { drawEquipment } from './equipment/draw.ts'
import type { Equipment } from './equipment/types.ts'
import { type Floor, fitOf } from './fit.ts'
import { solve } from './skeleton/solve.ts'
import { poseAt } from './time.ts'
import { layers, type Movement } from './types.ts'

export interface FrameOptions {
  shape?: BodyShape
  bun?: boolean
  /** Without shade, fine lines and floor: for small pictures. */
  small?: boolean
  /** The faint first position of a still: the body and what it holds. */
  ghost?: boolean
}

export function frameAt(movement: Movement, time: number, options: FrameOptions = {}): Item[] {
  const { shape = 'medium', bun = false, small = false, ghost = false } = options
  const cam = camera(movement.view)
  const skeleton = solve(poseAt(movement, time))
  const { painting, put } = canvas()
  const scene = { cam, shape: shapes[shape], fine: !small && !ghost, put }
  const { floor } = fitOf(movement)
  if (floor && scene.fine) put('floor', 'floor', floorShape(cam, floor))
  drawEquipment(scene, skeleton, ghost ? movement.equipment.filter(isHeld) : movement.equipment)
  drawFigure(scene, skeleton, ghost ? {} : movement.muscles, bun)
  return (movement.order ?? layers).flatMap((layer) => painting.get(layer) ?? [])
}

/** What moves with the hands or lies on the body. */
const held: readonly Equipment['type'][] = ['barbell', 'dumbbells', 'kettlebells', 'backpack', 'handle']
export const isHeld = (thing: Equipment): boolean => held.includes(thing.type)

/** A soft ellipse, not a line: a line cuts the feet when the camera looks down. */
const floorShape = (cam: Camera, { x, half, depth }: Floor): string =>
  blob(circle(cam, [x, -0.1, 0], [half, 0, 0], [0, 0, depth], 1, 20))
