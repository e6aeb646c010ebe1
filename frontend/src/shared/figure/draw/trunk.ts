import type { Leg, Skeleton } from '../skeleton/types.ts'
import type { Worked } from '../types.ts'
import {
  add,
  axesOf,
  between,
  clamp,
  cross,
  dot,
  mix,
  smooth,
  square,
  sub,
  unit,
  type V3,
} from '../vector.ts'
import type { Camera, P2 } from './camera.ts'
import type { Scene } from './canvas.ts'
import type { LegTubes } from './leg.ts'
import { levelOf, patches } from './muscles.ts'
import { blob, ellipsoid, hull, thinned } from './outline.ts'
import {
  cut,
  edges,
  grown,
  outlineOf,
  type Profile,
  type Ring,
  ringAt,
  shadeOf,
  type Tube,
  until,
} from './tube.ts'

/** Rings along a smooth spine from the hips over the waist to the neck. */
export function trunkTube(profile: Profile, s: Skeleton): Tube {
  const bow = between(s.waist, between(s.hip, s.neck, 0.5), 0.35)
  return profile.map(([t, width, fore, back]): Ring => {
    const k = clamp(t, 0, 1)
    const onBow = between(between(s.hip, bow, k), between(bow, s.neck, k), k)
    const centre =
      t < 0 ? add(s.hip, s.pelvis.up, t * 30) : t > 1 ? add(s.neck, s.chest.up, (t - 1) * 30) : onBow
    const upper = smooth((t - 0.1) / 0.65)
    const breath = s.breath * Math.sin(Math.PI * clamp((t - 0.1) / 0.85, 0, 1))
    return {
      t,
      centre,
      out: unit(between(s.pelvis.right, s.chest.right, upper)),
      front: unit(between(s.pelvis.front, s.chest.front, upper)),
      width: width * (1 + breath * 0.4),
      fore: fore * (1 + breath),
      back,
    }
  })
}

/** Shirt, and the shorts' upper part: once with its gap under the legs, again without over trunk and near leg. */
export function drawTrunk(
  scene: Scene,
  s: Skeleton,
  legs: Record<'near' | 'far', LegTubes & { leg: Leg }>,
  worked: Worked,
) {
  const { cam, put, fine } = scene
  const trunk = trunkTube(scene.shape.torso, s)
  const shirt = edges(cam, trunk)
  put('trunk', 'top', outlineOf(shirt, [0.3, 0.2]))
  if (fine) put('trunk', 'shade', shadeOf(cut(shirt, 1, -1), 0.34))

  const waist = edges(cam, grown(until(trunk, 0.19), 0.3))
  const seat = blob(
    thinned(hull([...seatOf(cam, s, trunk, legs.near), ...seatOf(cam, s, trunk, legs.far)]), 0.5),
    0.15,
  )
  const shorts = outlineOf(waist, [0.3, 0.03]) + seat
  put('pelvis', 'shorts', shorts)
  const glutes = levelOf(worked, 'glutes')
  const buttock = (side: 'near' | 'far') =>
    glutes && put(side === 'near' ? 'nearLeg' : 'trunk', `m${glutes}`, gluteOf(cam, s, legs[side].leg))
  for (const layer of ['trunk', 'nearLeg'] as const) {
    put(layer, 'shorts bare', shorts)
    if (fine) put(layer, 'shade', shadeOf(waist, 0.34))
  }
  buttock('far')
  for (const patch of patches(cam, worked, 'trunk', trunk, fine)) put('trunk', `m${patch.level}`, patch.d)
  for (const side of ['far', 'near'] as const) {
    const { thigh, shank } = legs[side]
    const drawn = [
      ...patches(cam, worked, 'thigh', thigh, fine),
      ...patches(cam, worked, 'shank', shank, fine),
    ]
    for (const patch of drawn) {
      put(`${side}Leg`, `m${patch.level}`, patch.d)
      put(`${side}Leg`, 'ml', patch.lines)
    }
  }
  buttock('near')
}

interface Buttock {
  centre: V3
  back: V3
  up: V3
  side: V3
}

export function buttockOf(s: Skeleton, leg: Leg): Buttock {
  const behind: V3 = [-s.pelvis.front[0], -s.pelvis.front[1], -s.pelvis.front[2]]
  const back = unit(between(behind, unit(sub(leg.hip, leg.knee)), 0.42))
  const up = square(s.pelvis.up, back)
  const low = add(add(leg.hip, back, 2.1), s.pelvis.up, -1)
  return { back, up, side: cross(back, up), centre: add(low, s.pelvis.right, 0.2 * leg.sign) }
}

/** The seat of the shorts on one side, with small discs on the lower back and on the thigh: one hull, one bump. */
function seatOf(cam: Camera, s: Skeleton, trunk: Tube, { leg, thigh }: LegTubes & { leg: Leg }): P2[] {
  const { centre, back, up, side } = buttockOf(s, leg)
  const onThigh = ringAt(thigh, 0.3)
  const way = unit(sub(leg.knee, leg.hip))
  const behindThigh = add(between(leg.hip, leg.knee, 0.2), onThigh.front, -onThigh.back * 0.45)
  const low = ringAt(trunk, 0.15)
  const lowBack = add(add(low.centre, low.front, -low.back * 0.35), low.out, low.width * 0.35 * leg.sign)
  return [
    ...ellipsoid(cam, centre, axesOf(back, up, side, [4.5, 4.7, 4.2])),
    ...ellipsoid(
      cam,
      behindThigh,
      axesOf(onThigh.out, onThigh.front, way, [onThigh.width * 0.5, onThigh.back * 0.6, 2]),
      8,
    ),
    ...ellipsoid(
      cam,
      lowBack,
      axesOf(low.out, low.front, s.pelvis.up, [low.width * 0.5, low.back * 0.66, 1]),
      8,
    ),
  ]
}

/** A teardrop from the buttock to the thigh, squeezed to the silhouette when it faces away. */
function gluteOf(cam: Camera, s: Skeleton, leg: Leg): string {
  const { centre: seat, back, up, side } = buttockOf(s, leg)
  const facing = dot(back, cam.toward)
  if (facing < -0.9) return ''
  const centre = add(add(seat, back, 0.6), up, 0.2)
  const tail = add(between(leg.hip, leg.knee, 0.17), back, 1.6)
  const points = [
    ...ellipsoid(cam, centre, axesOf(back, up, side, [3.9, 4.3, 3.6]), 16),
    ...ellipsoid(cam, tail, axesOf(back, up, side, [1.6, 1.6, 1.6]), 8),
  ]
  const squeeze = facing < 0 ? Math.max(0.08, 1 + facing * 2) : 1
  const [ox, oy] = cam.project(centre)
  const [bx, by] = cam.project(back)
  const size = Math.hypot(bx, by) || 1
  const pressed = points.map(([x, y]): P2 => {
    const q = ((x - ox) * bx + (y - oy) * by) / size
    const shift = q < 0 ? mix(0, -q, 1 - squeeze) : 0
    return [x + (bx / size) * shift, y + (by / size) * shift]
  })
  return blob(hull(pressed), 0.13)
}
