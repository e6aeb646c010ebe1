/** Machines whose parts follow the body: leg lever, rower, bike, arm ergometer, elliptical, treadmill. */
import { add, cross, scale, sub, unit, type V3 } from '../vector.ts'
import { flywheel } from './seats.ts'
import { box, cylinder, handsOf, middleOf, placeOf, putAll, rod, type Stage, slab, Z } from './stage.ts'
import type { Equipment } from './types.ts'

type Of<T extends Equipment['type']> = Extract<Equipment, { type: T }>

/** From the knees to a padded roll on the shins (front) or behind the ankles (back). */
export function legLever(stage: Stage, { side }: Of<'legLever'>) {
  const knee = placeOf(stage.s, 'knees')
  const ankle = placeOf(stage.s, 'ankles')
  const down = unit(sub(ankle, knee))
  const square = scale(cross(Z, down), side === 'front' ? 1 : -1)
  const roll = add(add(ankle, down, -2.5), square, 4.6)
  const arm = (z: number) => rod(stage, add(knee, Z, z), add(roll, Z, z), 2.2, 'rod dark')
  putAll(stage, 'back', [arm(-14 * stage.near)])
  putAll(stage, 'front', [
    arm(14 * stage.near),
    ...cylinder(stage, add(roll, Z, -13), add(roll, Z, 13), 2.8, 'pad'),
  ])
}

/** Rail along x with a seat under the hips, a wheel at 92 and a chain to the hands. */
export function rower(stage: Stage) {
  const [hipX] = stage.s.hip
  const hand = handsOf(stage.s)
  putAll(stage, 'back', [
    ...flywheel(stage, [92, 26, 0], 15),
    rod(stage, [80, 1, 0], [92, 12, 0], 2.4, 'rod dark'),
    rod(stage, [78, 1, -9], [78, 1, 9], 2.2, 'rod dark'),
    rod(stage, [-36, 1, -7], [-36, 1, 7], 2.2, 'rod dark'),
    rod(stage, [-36, 1, 0], [-36, 17, 0], 2.2, 'rod dark'),
    ...box(stage, [-40, 16, -2], [80, 18.5, 2], 'frame'),
    rod(stage, [58, 17, 0], [92, 26, 0], 2.6, 'rod dark'),
    ...slab(stage, [hipX - 7, 21.4, 0], [hipX + 7, 21.4, 0], 6.5, 2),
    ...slab(stage, [46.4, 7.9, 0], [58.6, 19, 0], 9, 1.2, 'frame'),
  ])
  putAll(stage, 'middle', [
    rod(stage, [84, 37, 0], [hand[0], hand[1], 0], 0.5, 'cable'),
    rod(stage, [hand[0], hand[1], -11], [hand[0], hand[1], 11], 1.5),
  ])
}

/** Cranks turn with the feet; the saddle is under the hips, the bar at the hands. */
export function bike(stage: Stage) {
  const { legs, hip } = stage.s
  const crank = middleOf(legs.R.foot.ball, legs.L.foot.ball)
  const hand = handsOf(stage.s)
  const saddle: V3 = [hip[0] - 1, hip[1] - 5.2, 0]
  putAll(stage, 'back', [
    rod(stage, [crank[0] - 26, 1, 0], [crank[0] + 34, 1, 0], 2.6, 'rod dark'),
    rod(stage, [crank[0] - 26, 1, -9], [crank[0] - 26, 1, 9], 2.4, 'rod dark'),
    rod(stage, [crank[0] + 34, 1, -9], [crank[0] + 34, 1, 9], 2.4, 'rod dark'),
    ...flywheel(stage, [crank[0] + 24, 18, 0], 13),
    rod(stage, [crank[0] - 8, 2, 0], saddle, 2.6, 'rod dark'),
    rod(stage, [crank[0] - 4, 14, 0], [crank[0], crank[1], 0], 2.6, 'rod dark'),
    rod(stage, [crank[0] + 24, 18, 0], [hand[0] - 4, hand[1] - 4, 0], 2.6, 'rod dark'),
    rod(stage, [hand[0] - 4, hand[1] - 4, 0], [hand[0], hand[1], 0], 2, 'rod dark'),
    rod(stage, [hand[0], hand[1], -10], [hand[0], hand[1], 10], 1.6),
    ...slab(stage, add(saddle, [-7, 0.6, 0]), add(saddle, [7, 0.6, 0]), 5, 1.8),
  ])
  cranks(stage, crank)
}

function cranks(stage: Stage, [x, y]: V3) {
  for (const side of ['L', 'R'] as const) {
    const { foot, sign } = stage.s.legs[side]
    const layer = sign === stage.near ? 'nearLoadBack' : 'back'
    putAll(stage, layer, [rod(stage, [x, y, sign * 4], [foot.ball[0], foot.ball[1] - 0.6, sign * 4], 1.6)])
  }
}

/** A hand crank on a post before somebody who sits. */
export function armErgometer(stage: Stage, { x, y }: Of<'armErgometer'>) {
  putAll(stage, 'back', [
    ...box(stage, [x, 0, -5], [x + 14, 2, 5], 'frame'),
    rod(stage, [x + 7, 1, 0], [x + 4, y, 0], 3, 'rod dark'),
    ...flywheel(stage, [x + 5, y, 0], 8),
  ])
  for (const side of ['L', 'R'] as const) {
    const { hand, sign } = stage.s.arms[side]
    const layer = sign === stage.near ? 'nearLoadBack' : 'back'
    putAll(stage, layer, [
      rod(stage, [x + 5, y, sign * 4], [hand[0], hand[1], sign * 8], 1.5, 'rod dark'),
      rod(stage, [hand[0], hand[1], sign * 7], [hand[0], hand[1], hand[2] + sign * 3], 1.6),
    ])
  }
}

/** Foot boards on rails and two levers in the hands. */
export function elliptical(stage: Stage) {
  for (const side of ['L', 'R'] as const) {
    const { foot, sign } = stage.s.legs[side]
    const { hand } = stage.s.arms[side]
    const layer = sign === stage.near ? 'nearLoadBack' : 'back'
    const pivot: V3 = [30, 34, hand[2]]
    putAll(stage, layer, [
      rod(stage, hand, pivot, 1.8),
      rod(stage, pivot, [foot.ball[0] + 8, foot.ball[1] - 1, foot.ball[2]], 1.8, 'rod dark'),
      ...slab(stage, add(foot.ball, [-13, -0.4, 0]), add(foot.ball, [6, -0.4, 0]), 3.4, 1.2, 'frame'),
      rod(stage, add(foot.ball, [-13, -1.4, 0]), [-34, 10, foot.ball[2]], 1.8, 'rod dark'),
    ])
  }
  putAll(stage, 'back', [
    ...flywheel(stage, [-36, 12, 0], 11),
    rod(stage, [-40, 1, 0], [40, 1, 0], 2.6, 'rod dark'),
    rod(stage, [36, 1, 0], [31, 70, 0], 2.6, 'rod dark'),
  ])
}

export const treadmill = (stage: Stage) =>
  putAll(stage, 'mat', [
    ...box(stage, [-34, -5, -11], [36, -0.2, 11], 'frame'),
    rod(stage, [32, -2, -11], [36, 58, -11], 2.2, 'rod dark'),
    rod(stage, [36, 58, -11], [22, 58, -11], 2, 'rod dark'),
  ])
