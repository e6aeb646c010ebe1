/** How far equipment reaches, for the frame of the picture. Things that may leave it have no reach. */
import type { Skeleton } from '../skeleton/types.ts'
import { add, cos, sin, type V3 } from '../vector.ts'
import { plateOf } from './sled.ts'
import { handsOf, placeOf, Z } from './stage.ts'
import type { Equipment } from './types.ts'

export type Solid = readonly [at: V3, radius: number]

const corners = (min: V3, max: V3, radius = 1): Solid[] =>
  [min[0], max[0]].flatMap((x) =>
    [min[1], max[1]].flatMap((y) => [min[2], max[2]].map((z): Solid => [[x, y, z], radius])),
  )

export function reachOf(thing: Equipment, s: Skeleton): Solid[] {
  switch (thing.type) {
    case 'barbell': {
      const [x, y] = placeOf(s, thing.at)
      const { half = 45, plateZ = 37, radius = 12.9 } = thing
      return [-1, 1].flatMap((side): Solid[] => [
        [[x, y, side * half], 1],
        [[x, y, side * plateZ], radius + 1],
      ])
    }
    case 'dumbbells':
      return thing.shared
        ? [[handsOf(s), 9.5]]
        : (['R', 'L'] as const)
            .filter((side) => !thing.only || thing.only === side)
            .map((side): Solid => [s.arms[side].hand, 7.4])
    case 'kettlebells':
      return thing.shared
        ? [[add(handsOf(s), [0, -6, 0]), 7.5]]
        : (['R', 'L'] as const)
            .filter((side) => !thing.only || thing.only === side)
            .map((side): Solid => [s.arms[side].hand, thing.way === 'hang' ? 13 : 11])
    case 'backpack':
      return [
        [
          add(placeOf(s, thing.at === 'back' || thing.at === 'front' ? 'sternum' : 'hands'), [
            0,
            thing.at === 'hang' ? -10 : 0,
            0,
          ]),
          11,
        ],
      ]
    case 'handle':
      return [-1, 1].map((side): Solid => [add(handsOf(s), Z, side * (thing.half + (thing.bent ? 5 : 0))), 3])
    case 'bench': {
      const { x, y = 24, half = 7.5, incline = 0, pivot = x[1] } = thing
      const size = pivot - x[0]
      const top: Solid[] = incline
        ? [-half, half].map((z): Solid => [[pivot - size * cos(incline), y + size * sin(incline), z], 1])
        : []
      return [...corners([x[0], 0, -half], [x[1], y, half]), ...top]
    }
    case 'chair': {
      const { x, y = 27.5, faces = 1 } = thing
      return corners([x - 3 * faces, 0, -10], [x + 23 * faces, y + 32, 10])
    }
    case 'wheelchair':
      return [...corners([-18, 0, -15], [38, 6, 15]), ...corners([-18, 20, -15], [-12, 57, 15])]
    case 'table':
      return corners([thing.x[0], 0, -(thing.half ?? 16)], [thing.x[1], thing.y, thing.half ?? 16])
    case 'box':
      return thing.look === 'wood' || !thing.look ? corners(thing.min, thing.max) : []
    case 'sled':
      return thing.on === 'feet'
        ? plateOf(s).flatMap((at) => [-16, 16].map((z): Solid => [add(at, Z, z), 2]))
        : []
    case 'roller':
      return [-1, 1].map((side): Solid => [add(placeOf(s, thing.at), Z, side * thing.half), 3.5])
    case 'band':
    case 'towel':
    case 'rope':
    case 'pole':
      return thing.through
        .filter((place) => typeof place === 'string')
        .map((place): Solid => [placeOf(s, place), 1])
    default:
      return []
  }
}
