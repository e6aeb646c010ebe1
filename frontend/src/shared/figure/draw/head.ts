import type { Skeleton } from '../skeleton/types.ts'
import { add, along, axesOf, cos, dot, sin, type V3 } from '../vector.ts'
import type { Camera, P2 } from './camera.ts'
import type { Scene } from './canvas.ts'
import { blob, ellipsoid, hull } from './outline.ts'
import { edges, heading, outlineOf, type Ring, shadeOf } from './tube.ts'

/** Neck, skull, face and ears. No eyes, no mouth: nobody in particular. */
export function drawHead(scene: Scene, s: Skeleton, bun: boolean): void {
  const { cam, put } = scene
  const neck = neckEdges(cam, s)
  const neckShape = outlineOf(neck, [0.45, 0.2])
  put('neck', 'skin', neckShape)
  if (scene.fine) put('neck', 'shade', shadeOf(neck, 0.5))

  const { up, front, right } = s.skull
  const part = (at: V3, size: V3) =>
    ellipsoid(cam, along(s.head, [front, up, right], at), axesOf(front, up, right, size))
  const facing = dot(front, cam.toward)
  const skull = blob(part([-0.2, 1, 0], [5.6, 5.5, 4.6]))
  const jaw = blob(
    hull([...part([1.3, -3.4, 0], [3.5, 3.3, 3]), ...part([0.6, 0.2, 0], [4.6, 4.6, 4])]),
    0.12,
  )
  const nose = Math.abs(facing) < 0.94 ? noseOf(part) : ''
  const face = (facing > -0.75 ? faceOf(cam, s) : '') + jaw + nose
  if (bun) put('head', 'hair', blob(part([-5.6, 3.2, 0], [2.4, 2.4, 2.2])))
  if (facing > -0.35) {
    put('head', 'skin', skull + jaw + nose)
    put('head', 'hair bare', skull)
    put('head', 'skin bare', face)
  } else {
    // From behind: the neck over the jaw, the hair over both, all outlined once underneath.
    const seen = facing > -0.75
    put('head', 'skin', skull + jaw + (seen ? nose : ''))
    put('head', 'skin bare', neckShape)
    put('head', 'skin bare', jaw)
    put('head', 'hair bare', skull)
    if (seen) put('head', 'skin bare', face)
  }
  if (Math.abs(facing) < 0.8) {
    const towards = dot(right, cam.toward) >= 0 ? 1 : -1
    put('head', 'ear', blob(part([-0.6, -0.9, 4.2 * towards], [1.1, 1.6, 0.5])))
  } else if (facing > 0) {
    for (const sign of [1, -1]) put('head', 'ear', blob(part([-0.4, -0.9, 4.3 * sign], [0.6, 1.5, 0.5])))
  }
}

function neckEdges(cam: Camera, s: Skeleton) {
  const base = add(s.neck, s.chest.up, -1.2)
  const top = add(s.head, s.skull.up, -2)
  const rings = [
    [0, 3.5, 3.3, 3.3],
    [0.35, 3, 2.9, 3],
    [1, 2.9, 2.8, 2.9],
  ] as const
  const tube = rings.map(
    ([t, width, fore, back]): Ring => ({
      t,
      centre: add(base, [top[0] - base[0], top[1] - base[1], top[2] - base[2]], t),
      out: s.skull.right,
      front: s.skull.front,
      width,
      fore,
      back,
    }),
  )
  return edges(cam, tube, heading(cam, base, s.head))
}

const noseOf = (part: (at: V3, size: V3) => P2[]) =>
  blob(
    hull([
      ...part([5, -0.9, 0], [0.9, 0.7, 0.6]),
      ...part([4.2, 0.9, 0], [0.8, 0.7, 0.6]),
      ...part([3.9, -1.6, 0], [0.8, 0.6, 0.8]),
    ]),
    0.12,
  )

/** Directions of the skull in front of the hairline; it ends at the temple, or the head seems to look at us. */
const beforeHairline: readonly V3[] = Array.from({ length: 18 * 13 }, (_, i): V3 => {
  const turn = Math.floor(i / 13) * 20
  const rise = ((i % 13) / 12 - 0.5) * 180
  return [cos(rise) * cos(turn), sin(rise), cos(rise) * sin(turn)]
}).filter(([x, y]) => x * 0.88 - y * 0.47 >= 0.33)

function faceOf(cam: Camera, s: Skeleton): string {
  const axes: [V3, V3, V3] = [s.skull.front, s.skull.up, s.skull.right]
  const points = beforeHairline
    .filter((n) => dot(along([0, 0, 0], axes, n), cam.toward) >= -0.12)
    .map(([x, y, z]) => cam.project(along(s.head, axes, [0.3 + 5 * x, 0.5 + 5 * y, 4.2 * z])))
  return points.length > 4 ? blob(hull(points), 0.13) : ''
}
