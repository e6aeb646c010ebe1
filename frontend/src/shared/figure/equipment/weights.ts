/** What is held: bars, dumbbells, kettlebells, a backpack. */
import { blob, ellipsoid, hull, line } from '../draw/outline.ts'
import type { Arm } from '../skeleton/types.ts'
import type { Layer } from '../types.ts'
import { add, axesOf, between, cross, dot, square, unit, type V3 } from '../vector.ts'
import { cylinder, handsOf, placeOf, plate, putAll, rod, type Stage, sideOf, X, Y, Z } from './stage.ts'
import type { Barbell, Dumbbells, Equipment, Kettlebells } from './types.ts'

const sides = ['R', 'L'] as const

export function barbell(
  stage: Stage,
  { at, half = 45, plateZ = 37, radius = 12.9, ghost, bar = 'back' }: Barbell,
) {
  const [x, y] = placeOf(stage.s, at)
  const on = (z: number): V3 => [x, y, z]
  const { near, put } = stage
  const whole = rod(stage, on(-half), on(half), 1.5)
  putAll(stage, 'back', [
    rod(stage, on(-near * plateZ), on(-near * half), 2),
    ...plate(stage, on(-near * plateZ), radius),
  ])
  if (bar === 'split') {
    putAll(stage, 'back', [rod(stage, on(-near * half), on(0), 1.5)])
    putAll(stage, 'bar', [rod(stage, on(0), on(near * half), 1.5)])
  } else put(bar, whole.look, whole.d, whole.width)
  putAll(stage, 'front', [
    ...plate(stage, on(near * plateZ), radius, 2.6, ghost ? 'plate ghost' : 'plate'),
    rod(stage, on(near * (plateZ + 1.3)), on(near * half), 2),
  ])
}

/** across: square to the forearm, in the plane of the body's side. */
function handleAxis(arm: Arm, axis: Dumbbells['axis']): V3 {
  if (axis === 'across') return Math.abs(arm.aim[2]) > 0.98 ? X : unit(cross(Z, arm.aim))
  return axis === 'along' ? arm.aim : { x: X, y: Y, z: Z }[axis]
}

export function dumbbells(
  stage: Stage,
  { axis, only, shared, layer = 'bar', half = 5.4, radius = 3.6 }: Dumbbells,
) {
  if (shared) {
    const way = handleAxis(stage.s.arms.R, axis)
    const middle = add(handsOf(stage.s), way, axis === 'along' ? 4 : 0)
    const { back, front } = dumbbell(stage, middle, way, half, radius)
    putAll(stage, layer, [...back, ...front])
    return
  }
  for (const side of sides) {
    if (only && only !== side) continue
    const arm = stage.s.arms[side]
    const { back, front } = dumbbell(stage, arm.hand, handleAxis(arm, axis), half, radius)
    const place = sideOf(stage, side)
    putAll(stage, `${place}LoadBack`, back)
    putAll(stage, `${place}LoadFront`, front)
  }
}

/** The head behind the hand with the handle, and the head before it. */
function dumbbell(stage: Stage, hand: V3, axis: V3, half: number, radius: number) {
  const way = dot(axis, stage.cam.toward) < 0 ? -1 : 1
  const head = (sign: number) =>
    cylinder(
      stage,
      add(hand, axis, sign * (half - 2.6)),
      add(hand, axis, sign * (half + 0.6)),
      radius,
      'plate',
    )
  return {
    back: [...head(-way), rod(stage, add(hand, axis, -half), add(hand, axis, half), 1.4)],
    front: head(way),
  }
}

export function kettlebells(stage: Stage, { way, only, shared, layer = 'bar' }: Kettlebells) {
  if (shared) {
    kettlebell(stage, handsOf(stage.s), bellWay(stage.s.arms.R, way), layer, layer)
    return
  }
  for (const side of sides) {
    if (only && only !== side) continue
    const arm = stage.s.arms[side]
    const place = sideOf(stage, side)
    kettlebell(
      stage,
      arm.hand,
      bellWay(arm, way),
      `${place}LoadBack`,
      way === 'rack' ? `${place}LoadFront` : `${place}LoadBack`,
    )
  }
}

/** From the hand to the middle of the bell. */
function bellWay(arm: Arm, way: Kettlebells['way']): V3 {
  if (way === 'hang') return [arm.aim[0] * 7.6, arm.aim[1] * 7.6, 0]
  if (way === 'goblet') return [0.6, -5.4, 0]
  const behind = square([-0.55, 0, arm.sign * 0.85], arm.aim)
  return add([behind[0] * 4.9, behind[1] * 4.9, behind[2] * 4.9], arm.aim, -4.6)
}

function kettlebell(stage: Stage, hand: V3, way: V3, handle: Layer, layer: Layer) {
  const { cam, put } = stage
  const bell = add(hand, way)
  const top = between(bell, hand, 0.5)
  put(
    handle,
    'rod',
    line([add(top, Z, -3.2), add(hand, Z, -2.6), add(hand, Z, 2.6), add(top, Z, 3.2)].map(cam.project)),
    1.5,
  )
  const ball = (radius: number, at: V3) =>
    blob(
      ellipsoid(cam, at, [
        [radius, 0, 0],
        [0, radius, 0],
        [0, 0, radius],
      ]),
    )
  put(layer, 'plate', ball(5, bell))
  put(layer, 'plate face', ball(3.4, add(bell, cam.toward, 1)))
}

type Backpack = Extract<Equipment, { type: 'backpack' }>

/** Where the pack is and how it is turned: [middle, up, front]. */
function packAt(stage: Stage, { at, only }: Backpack): readonly [V3, V3, V3] {
  const { chest, neck, arms } = stage.s
  if (at === 'back') return [add(add(neck, chest.up, -10), chest.front, -9), chest.up, chest.front]
  if (at === 'front') return [add(add(neck, chest.up, -11), chest.front, 9.5), chest.up, chest.front]
  const hand = only ? arms[only].hand : handsOf(stage.s)
  return [at === 'hang' ? add(hand, Y, -10) : hand, Y, X]
}

export function backpack(stage: Stage, thing: Backpack) {
  const [middle, up, front] = packAt(stage, thing)
  const lump = (forward: number, high: number, size: V3) =>
    [-1, 1].flatMap((side) => {
      const at = add(add(add(middle, front, forward), up, high), Z, side * 3.4)
      return ellipsoid(stage.cam, at, axesOf(front, up, Z, size), 10)
    })
  const worn = thing.at === 'back'
  const layer = thing.layer ?? (worn ? 'barBehind' : 'bar')
  stage.put(layer, 'pack', blob(hull([...lump(0, 4.5, [3.4, 3.6, 3]), ...lump(0, -4.5, [4, 4, 3.4])])))
  stage.put(layer, 'pack lid', blob(hull(lump(worn ? -2.2 : 2.2, -4.2, [2, 2.6, 2.2]))))
  if (thing.at === 'hang')
    putAll(stage, layer, [rod(stage, add(middle, up, 10), add(middle, up, 7), 1.2, 'strap')])
  if (worn) strapsOf(stage)
}

/** Over the shoulders, where they can be seen. */
function strapsOf(stage: Stage) {
  const { s, cam } = stage
  if (dot(s.chest.front, cam.toward) < -0.3) return
  for (const sign of [1, -1]) {
    const on = (up: number, front: number) =>
      cam.project(add(add(add(s.neck, s.chest.up, up), s.chest.front, front), s.chest.right, sign * 5.6))
    stage.put('trunk', 'strap', line([on(-0.4, -3), on(0, 1), on(-3, 4.6), on(-9, 5.2), on(-13, 1.5)]), 1.3)
  }
}
