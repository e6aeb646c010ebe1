/** Where equipment is drawn, and the shapes it is made of. */
import type { Camera, P2 } from '../draw/camera.ts'
import type { Item, Put } from '../draw/canvas.ts'
import { blob, circle, hull, line, polygon } from '../draw/outline.ts'
import type { Skeleton } from '../skeleton/types.ts'
import type { Layer, Side } from '../types.ts'
import { add, between, cross, dot, scale, sub, unit, type V3 } from '../vector.ts'
import type { Place } from './types.ts'

export const X: V3 = [1, 0, 0]
export const Y: V3 = [0, 1, 0]
export const Z: V3 = [0, 0, 1]

export interface Stage {
  cam: Camera
  s: Skeleton
  put: Put
  /** 1 when the right side is near. */
  near: 1 | -1
}

export const putAll = (stage: Stage, layer: Layer, items: readonly Item[]): void => {
  for (const { look, d, width } of items) stage.put(layer, look, d, width)
}

export const sideOf = (stage: Stage, side: Side): 'near' | 'far' => (stage.cam.near === side ? 'near' : 'far')

export const handsOf = (s: Skeleton): V3 => between(s.arms.R.hand, s.arms.L.hand, 0.5)

export function placeOf(s: Skeleton, place: Place): V3 {
  if (typeof place !== 'string') return place
  switch (place) {
    case 'hands':
      return handsOf(s)
    case 'knees':
      return between(s.legs.R.knee, s.legs.L.knee, 0.5)
    case 'ankles':
      return between(s.legs.R.ankle, s.legs.L.ankle, 0.5)
    case 'feet':
      return between(s.legs.R.foot.ball, s.legs.L.foot.ball, 0.5)
    default:
      return place in s.anchors ? s.anchors[place as keyof Skeleton['anchors']] : jointOf(s, place)
  }
}

/** handR, kneeL, ... A foot is its ball. */
function jointOf(s: Skeleton, place: string): V3 {
  const side = place.endsWith('R') ? 'R' : 'L'
  const name = place.slice(0, -1)
  if (name === 'foot') return s.legs[side].foot.ball
  return name === 'knee' || name === 'ankle' ? s.legs[side][name] : s.arms[side][name as 'hand']
}

/** A round bar, drawn as a line. */
export const rod = ({ cam }: Stage, a: V3, b: V3, width: number, look = 'rod'): Item => ({
  look,
  d: line([cam.project(a), cam.project(b)]),
  width,
})

/** A box along the axes: its silhouette, the end that shows and the top. */
export function box({ cam }: Stage, min: V3, max: V3, look = 'pad'): Item[] {
  const corner = (i: number, j: number, k: number): P2 =>
    cam.project([i ? max[0] : min[0], j ? max[1] : min[1], k ? max[2] : min[2]])
  const all = Array.from({ length: 8 }, (_, i) => corner(i & 1, (i >> 1) & 1, (i >> 2) & 1))
  const end = cam.toward[0] > 0 ? 1 : 0
  return [
    { look, d: polygon(hull(all)) },
    {
      look: `${look} side`,
      d: polygon([corner(end, 0, 0), corner(end, 1, 0), corner(end, 1, 1), corner(end, 0, 1)]),
    },
    { look: `${look} lid`, d: polygon([corner(0, 1, 0), corner(1, 1, 0), corner(1, 1, 1), corner(0, 1, 1)]) },
  ]
}

/** A padded board from a to b, `half` wide to either side. Its top is up when b lies further forward than a. */
export function slab({ cam }: Stage, a: V3, b: V3, half: number, thick: number, look = 'pad'): Item[] {
  const normal = cross(Z, unit(sub(b, a)))
  const edge = (p: V3, z: number, down: number) => cam.project(add(add(p, Z, z), normal, -down))
  const corners = [a, b].flatMap((p) =>
    [half, -half].flatMap((z) => [0, thick].map((down) => edge(p, z, down))),
  )
  const face = dot(normal, cam.toward) >= 0 ? 0 : thick
  const top = [edge(a, half, face), edge(b, half, face), edge(b, -half, face), edge(a, -half, face)]
  return [
    { look, d: polygon(hull(corners)) },
    { look: `${look} lid`, d: polygon(top) },
  ]
}

/** Two square unit vectors across an axis. */
export function across(axis: V3): [V3, V3] {
  const u = Math.abs(dot(axis, Y)) > 0.9 ? X : unit(cross(Y, axis))
  return [u, cross(axis, u)]
}

/** A cylinder's side and the end that shows. */
export function cylinder(stage: Stage, a: V3, b: V3, radius: number, look: string, count = 14): Item[] {
  const { cam } = stage
  const axis = unit(sub(b, a))
  const [u, v] = across(axis)
  const near = dot(axis, cam.toward) > 0 ? b : a
  return [
    { look, d: blob(hull([...circle(cam, a, u, v, radius, count), ...circle(cam, b, u, v, radius, count)])) },
    { look: `${look} face`, d: blob(circle(cam, near, u, v, radius * 0.97, count)) },
  ]
}

/** A weight plate on its bar, with rim and hub. */
export function plate(
  stage: Stage,
  centre: V3,
  radius: number,
  thick = 2.6,
  look = 'plate',
  axis = Z,
): Item[] {
  const { cam } = stage
  const [u, v] = across(axis)
  const face = add(centre, axis, ((dot(axis, cam.toward) < 0 ? -1 : 1) * thick) / 2)
  const ends = [add(centre, axis, -thick / 2), add(centre, axis, thick / 2)] as const
  const ring = (part: number, count: number) => blob(circle(cam, face, u, v, radius * part, count))
  return [
    ...cylinder(stage, ends[0], ends[1], radius, look, 20),
    { look: look.replace('plate', 'ring'), d: ring(0.68, 20) },
    { look: 'hub', d: ring(0.17, 10) },
  ]
}

export const middleOf = (a: V3, b: V3): V3 => scale(add(a, b), 0.5)
