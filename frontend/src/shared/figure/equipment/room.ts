/** What stands around: mat, wall, doorway, bars, and plain parts to build other things from. */
import { polygon } from '../draw/outline.ts'
import { add } from '../vector.ts'
import { box, cylinder, placeOf, putAll, rod, type Stage, slab } from './stage.ts'
import type { Equipment } from './types.ts'

type Of<T extends Equipment['type']> = Extract<Equipment, { type: T }>

export function mat({ cam, put }: Stage, { x: [from, to], half = 18 }: Of<'mat'>) {
  const corner = (x: number, z: number) => cam.project([x, -0.15, z])
  put('mat', 'mat', polygon([corner(from, -half), corner(to, -half), corner(to, half), corner(from, half)]))
}

export const wall = (stage: Stage, { x, height = 100, half = 26 }: Of<'wall'>) =>
  putAll(stage, 'mat', box(stage, [x, 0, -half], [x + 2, height, half], 'wall'))

export function doorway(stage: Stage, { x, half = 20, height = 112 }: Of<'doorway'>) {
  const post = (side: number) =>
    box(stage, [x, 0, side * half - 1.5], [x + 5, height, side * half + 1.5], 'frame')
  putAll(stage, 'back', [
    ...post(-stage.near),
    ...box(stage, [x, height, -half - 1.5], [x + 5, height + 4, half + 1.5], 'frame'),
  ])
  putAll(
    stage,
    'front',
    post(stage.near).map((item) => ({ ...item, look: `${item.look} ghost` })),
  )
}

export function overheadBar(
  stage: Stage,
  { x, y, half = 40, posts = true, layer = 'back' }: Of<'overheadBar'>,
) {
  putAll(stage, layer, [rod(stage, [x, y, -half], [x, y, half], 1.8)])
  if (posts)
    putAll(
      stage,
      'back',
      [-1, 1].map((side) => rod(stage, [x, y + 1, side * half], [x, 0.8, side * half], 2.4, 'rod dark')),
    )
}

export function parallelBars(stage: Stage, { y, x: [from, to], z }: Of<'parallelBars'>) {
  for (const side of [-1, 1]) {
    const at = side * z
    putAll(stage, side === stage.near ? 'nearLoadBack' : 'back', [
      rod(stage, [from + 4, y, at], [from + 4, 0.8, at], 2.2, 'rod dark'),
      rod(stage, [to - 4, y, at], [to - 4, 0.8, at], 2.2, 'rod dark'),
      rod(stage, [from, y, at], [to, y, at], 2),
    ])
  }
}

export const pad = (stage: Stage, { from, to, half = 8, thick = 3, layer = 'back' }: Of<'pad'>) =>
  putAll(stage, layer, slab(stage, from, to, half, thick))

export const crate = (stage: Stage, { min, max, look = 'wood', layer = 'back' }: Of<'box'>) =>
  putAll(stage, layer, box(stage, min, max, look))

export const rods = (stage: Stage, { list, bright, layer = 'back' }: Of<'rods'>) =>
  putAll(
    stage,
    layer,
    list.map(([a, b, width]) => rod(stage, a, b, width, bright ? 'rod' : 'rod dark')),
  )

export function roller(
  stage: Stage,
  { at, offset = [0, 0, 0], half, radius = 3, layer = 'back' }: Of<'roller'>,
) {
  const [x, y] = add(placeOf(stage.s, at), offset)
  putAll(stage, layer, cylinder(stage, [x, y, -half], [x, y, half], radius, 'pad'))
}
