/** What carries the body: benches, chairs, boxes, a wheelchair. */
import { blob, circle, line } from '../draw/outline.ts'
import { add, cos, sin, type V3 } from '../vector.ts'
import { box, plate, putAll, rod, type Stage, slab, X, Y, Z } from './stage.ts'
import type { Equipment } from './types.ts'

type Of<T extends Equipment['type']> = Extract<Equipment, { type: T }>

export function bench(
  stage: Stage,
  { x: [head, foot], y = 24, half = 7.5, incline = 0, pivot = foot }: Of<'bench'>,
) {
  const thick = 3.4
  const leg = (x: number) => [
    rod(stage, [x, y - thick, 0], [x, 1, 0], 2.6, 'rod dark'),
    rod(stage, [x, 1, -half], [x, 1, half], 2.2, 'rod dark'),
  ]
  putAll(stage, 'back', [...leg(head + 6), ...leg(foot - 6)])
  if (incline === 0) {
    putAll(stage, 'back', box(stage, [head, y - thick, -half], [foot, y, half]))
    return
  }
  const size = pivot - head
  const top: V3 = [pivot - size * cos(incline), y + size * sin(incline), 0]
  putAll(stage, 'back', [
    rod(
      stage,
      [head + 6, y - thick, 0],
      [pivot - size * 0.6 * cos(incline), y + size * 0.6 * sin(incline) - thick, 0],
      2,
      'rod dark',
    ),
    ...slab(stage, [pivot + 1, y, 0], [foot, y, 0], half, thick),
    ...slab(stage, top, [pivot, y, 0], half, thick),
  ])
}

export function chair(stage: Stage, { x, y = 27.5, faces = 1 }: Of<'chair'>) {
  const front = x + 22 * faces
  const [low, high] = [Math.min(x, front), Math.max(x, front)]
  const legs = [low, high].flatMap((at) =>
    [-9, 9].map((z) => rod(stage, [at, y, z], [at, 0.8, z], 1.6, 'rod dark')),
  )
  const rest = slab(stage, [x - 3 * faces, y + 32, 0], [x - faces, y + 12, 0], 10, 2 * faces)
  const posts = [-9, 9].map((z) => rod(stage, [x, y, z], [x - 2 * faces, y + 14, z], 1.6, 'rod dark'))
  putAll(stage, 'back', [...legs, ...posts, ...box(stage, [low - 1, y - 2, -10], [high + 1, y, 10]), ...rest])
}

export function table(stage: Stage, { x: [from, to], y, half = 16 }: Of<'table'>) {
  const leg = (x: number, z: number) => rod(stage, [x, y - 2, z], [x, 0.8, z], 2, 'rod dark')
  const corners = [from + 2, to - 2].flatMap((x) => [-half + 2, half - 2].map((z) => leg(x, z)))
  putAll(stage, 'back', [...corners, ...box(stage, [from, y - 2.6, -half], [to, y, half], 'wood')])
}

/** Big wheels beside the seat, small ones before it, the frame on either side; its near half lies over the body. */
export function wheelchair(stage: Stage) {
  const seat = 27.5
  const half = 12.5
  const { cam, near } = stage
  const wheel = (side: number) => {
    const centre: V3 = [-1.5, 17, side * (half + 2.5)]
    const spoke = (i: number) => {
      const angle = (i / 6) * Math.PI
      const way: V3 = [15.6 * Math.cos(angle), 15.6 * Math.sin(angle), 0]
      return {
        look: 'spoke',
        d: line([cam.project(add(centre, way)), cam.project(add(centre, way, -1))]),
        width: 0.28,
      }
    }
    return [
      { look: 'tyre', d: blob(circle(cam, centre, X, Y, 16.6, 26)), width: 1.5 },
      { look: 'rim', d: blob(circle(cam, add(centre, Z, side * 1.2), X, Y, 14.2, 24)), width: 0.6 },
      ...Array.from({ length: 6 }, (_, i) => spoke(i)),
      { look: 'hub', d: blob(circle(cam, centre, X, Y, 1.8, 10)) },
    ]
  }
  const caster = (side: number) => {
    const z = side * (half - 1)
    return [
      { look: 'tyre', d: blob(circle(cam, [19, 4, z], X, Y, 3.6, 14)), width: 1.2 },
      rod(stage, [19, 4, z], [18, 13, z], 1.2, 'rod dark'),
    ]
  }
  const frame = (side: number) => {
    const tube = (a: readonly [number, number], b: readonly [number, number], width = 1.5, inner = 0) =>
      rod(stage, [a[0], a[1], side * half], [b[0], b[1], side * (half - inner)], width, 'rod dark')
    return [
      tube([-10.5, seat - 4], [-13, 56]),
      tube([-13, 56], [-18, 57], 1.6),
      tube([-10, seat - 1], [21, seat - 1], 1.6),
      tube([21, seat - 1], [27, 8], 1.5, 4),
      tube([-8, 14], [18, 13]),
    ]
  }
  // From behind the backrest hides the back, not the other way round.
  const rest = slab(stage, [-13.2, 52, 0], [-11.2, 30, 0], half - 0.6, 1.6)
  const behind = cam.toward[0] < -0.05
  putAll(stage, 'back', [
    ...wheel(-near),
    ...caster(-near),
    ...frame(-near),
    ...(behind ? [] : rest),
    ...box(stage, [-11, seat - 2.2, -half + 1], [20, seat, half - 1]),
    ...box(stage, [26, 6.6, -half + 3], [38, 7.6, half - 3], 'frame'),
  ])
  putAll(stage, 'front', [...(behind ? rest : []), ...frame(near), ...caster(near), ...wheel(near)])
}

export const flywheel = (stage: Stage, centre: V3, radius: number) => plate(stage, centre, radius, 4, 'plate')
