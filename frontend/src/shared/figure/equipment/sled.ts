/** What runs on the rails of a leg machine: a plate under the soles, or a padded back with shoulder rolls. */
import type { Skeleton } from '../skeleton/types.ts'
import { add, type V3 } from '../vector.ts'
import { cylinder, middleOf, putAll, rod, type Stage, slab, Z } from './stage.ts'
import type { Equipment } from './types.ts'

type Sled = Extract<Equipment, { type: 'sled' }>

/** The lower and the upper edge of the plate under both soles. */
export function plateOf({ legs: { R, L } }: Skeleton): readonly [V3, V3] {
  const [x, y] = middleOf(R.foot.forward, L.foot.forward)
  const off: V3 = [y * 0.4, -x * 0.4, 0]
  const at = (along: number) => add(add(middleOf(R.foot.ball, L.foot.ball), off), [x, y, 0], along)
  return [at(-17), at(12)]
}

export function sled(stage: Stage, { on }: Sled) {
  if (on === 'feet') plate(stage)
  else carriage(stage)
}

function plate(stage: Stage) {
  const [low, high] = plateOf(stage.s)
  putAll(stage, 'back', slab(stage, low, high, 16, 2.2))
}

function carriage(stage: Stage) {
  const { hip, neck, chest, arms } = stage.s
  const behind = (from: V3, along: number) => add(add(from, chest.up, along), chest.front, -6.4)
  putAll(stage, 'back', slab(stage, behind(neck, 4), behind(hip, -5), 9, 3.4))
  for (const side of ['L', 'R'] as const) {
    const { shoulder, hand, sign } = arms[side]
    const over = add(add(shoulder, chest.up, 5.8), Z, -1.6 * sign)
    const near = sign === stage.near
    putAll(
      stage,
      near ? 'nearLoadFront' : 'farLoadFront',
      cylinder(stage, add(over, chest.front, -7), add(over, chest.front, 5), 2.6, 'pad'),
    )
    putAll(stage, near ? 'nearLoadBack' : 'farLoadBack', [
      rod(stage, add(hand, chest.front, -10), add(hand, chest.front, 3.6), 1.8),
    ])
  }
}
