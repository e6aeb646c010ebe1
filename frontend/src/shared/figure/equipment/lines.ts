/** What pulls: bands, cables, towels, and the tower a cable comes from. */
import { line } from '../draw/outline.ts'
import { length, sub } from '../vector.ts'
import { box, handsOf, placeOf, putAll, rod, type Stage } from './stage.ts'
import type { Equipment, Handle, Line } from './types.ts'

const width = { band: 1.5, cable: 0.5, towel: 2.2, rope: 0.9, pole: 1.8 } as const

export function pullLine(stage: Stage, { type, through, layer = 'band' }: Line) {
  const points = through.map((place) => stage.cam.project(placeOf(stage.s, place)))
  stage.put(layer, type, line(points), width[type])
}

export function handle(stage: Stage, { half, bent, layer = 'bar' }: Handle) {
  const [x, y] = handsOf(stage.s)
  putAll(stage, layer, [rod(stage, [x, y, -half], [x, y, half], 1.5)])
  if (!bent) return
  putAll(
    stage,
    layer,
    [-1, 1].map((side) => rod(stage, [x, y, side * half], [x, y - 3, side * (half + 5)], 1.5)),
  )
}

/** A frame with plates; the upper ones rise as far as the hands have pulled. */
export function tower(stage: Stage, { x, height, arm, rest }: Extract<Equipment, { type: 'tower' }>) {
  const pulled = rest ? Math.min(30, length(sub(handsOf(stage.s), rest))) * 0.55 : 0
  const plates = Array.from({ length: 6 }, (_, i) => {
    const low = 3 + i * 4.2 + (i >= 2 ? pulled : 0)
    return box(stage, [x + 0.4, low, -6], [x + 2.6, low + 3.6, 6], 'weight')
  })
  putAll(stage, 'back', [
    ...box(stage, [x, 0, -9], [x + 3, height, -7], 'frame'),
    ...box(stage, [x, 0, 7], [x + 3, height, 9], 'frame'),
    ...plates.flat(),
    ...box(stage, [x - 1, height - 3, -9], [x + 4, height, 9], 'frame'),
    ...(arm === undefined
      ? []
      : box(stage, [Math.min(arm, x), height - 3, -1.6], [Math.max(arm, x), height, 1.6], 'frame')),
  ])
}
