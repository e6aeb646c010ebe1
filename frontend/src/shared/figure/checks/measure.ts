/** A movement's joints through its loop, in degrees and % of stature. */
import { shapes } from '../draw/shape.ts'
import { buttockOf, trunkTube } from '../draw/trunk.ts'
import { bone, ringAt } from '../draw/tube.ts'
import { placeOf } from '../equipment/stage.ts'
import { fitOf } from '../fit.ts'
import { rig } from '../skeleton/rig.ts'
import { solve } from '../skeleton/solve.ts'
import type { Arm, Leg, Skeleton } from '../skeleton/types.ts'
import { poseAt } from '../time.ts'
import type { Movement } from '../types.ts'
import { add, clamp, cross, degrees, dot, length, sub, unit, type V3 } from '../vector.ts'

export const frames = 120
const sides = ['R', 'L'] as const

export const skeletons = (movement: Movement, count = frames): Skeleton[] =>
  Array.from({ length: count }, (_, i) => solve(poseAt(movement, i / count)))

const angle = (a: V3, b: V3) => degrees(Math.acos(clamp(dot(unit(a), unit(b)), -1, 1)))

export const elbowOf = (a: Arm) => angle(sub(a.elbow, a.shoulder), sub(a.hand, a.elbow))
export const kneeOf = (l: Leg) => angle(sub(l.knee, l.hip), sub(l.ankle, l.knee))

/** Flexion of the hip in the pelvis' own frame. */
export function hipOf(s: Skeleton, l: Leg): number {
  const thigh = unit(sub(l.knee, l.hip))
  const flexion = degrees(Math.atan2(dot(thigh, s.pelvis.front), -dot(thigh, s.pelvis.up)))
  return flexion < -90 ? flexion + 360 : flexion
}

/** Toes up are positive. A shin that lies on something has its shoe on its top: then any pointing is right. */
export const ankleOf = (l: Leg) =>
  Math.abs(l.knee[1] - l.ankle[1]) < 8 ? 0 : 90 - angle(l.foot.forward, sub(l.knee, l.ankle))

/** Positive when the knee bends the wrong way. */
export function kneeBack(s: Skeleton, l: Leg): number {
  const bend = cross(unit(sub(l.knee, l.hip)), unit(sub(l.ankle, l.knee)))
  return kneeOf(l) > 8 ? dot(bend, s.pelvis.right) : 0
}

export const signedBend = (from: { up: V3; front: V3 }, to: V3) =>
  degrees(Math.atan2(dot(to, from.front), dot(to, from.up)))

/** How many screen pixels a length is when the loop's picture is 320 px wide. */
export const pixels = (movement: Movement) => 320 / fitOf(movement).viewBox[2]

/** The lowest point of the body's surface: below 0 it sinks into the floor. */
export function lowest(s: Skeleton): number {
  const shape = shapes.medium
  const limbs = sides.flatMap((side) => {
    const arm = s.arms[side]
    const leg = s.legs[side]
    return [
      bone(shape.upperArm, arm.shoulder, arm.elbow, arm.front, arm.sign),
      bone(shape.forearm, arm.elbow, arm.wrist, arm.front, arm.sign),
      bone(shape.thigh, leg.hip, leg.knee, leg.front, leg.sign),
      bone(shape.shank, leg.knee, leg.ankle, leg.front, leg.sign),
    ]
  })
  const tubes = [...limbs, trunkTube(shape.torso, s)]
  const skin = tubes.flatMap((tube) =>
    [0.05, 0.25, 0.5, 0.75, 0.95].map((t) => {
      const ring = ringAt(tube, t)
      const deep = ring.front[1] < 0 ? ring.fore : ring.back
      return ring.centre[1] - Math.hypot(ring.width * ring.out[1], deep * ring.front[1])
    }),
  )
  const soles = sides.flatMap((side) => {
    const { foot } = s.legs[side]
    return [foot.ball[1], add(foot.ball, foot.forward, -11.2)[1], add(foot.ball, foot.toes.forward, 3.8)[1]]
  })
  const hands = sides.map((side) => {
    const { grip, target, palm } = s.arms[side]
    return grip === 'flat' ? target[1] - rig.flatWrist * palm[1] : target[1] - 2.8
  })
  return Math.min(...skin, ...soles, ...hands, s.head[1] - 6)
}

/** The lowest point of seat, thighs and back over a stretch of x: what lies on a bench or sits on a chair. */
export function lowestOver(s: Skeleton, from: number, to: number): number {
  const shape = shapes.medium
  const thighs = sides.map((side) => {
    const leg = s.legs[side]
    return ringAt(bone(shape.thigh, leg.hip, leg.knee, leg.front, leg.sign), 0.3)
  })
  const trunk = trunkTube(shape.torso, s)
  const skin = [...[0, 0.2, 0.4, 0.6, 0.8].map((t) => ringAt(trunk, t)), ...thighs]
    .filter(({ centre }) => centre[0] >= from && centre[0] <= to)
    .map(({ centre, front, out, width, fore, back }) => {
      const deep = front[1] < 0 ? fore : back
      return centre[1] - Math.hypot(width * out[1], deep * front[1])
    })
  const seat = sides
    .map((side) => buttockOf(s, s.legs[side]).centre)
    .filter(([x]) => x >= from && x <= to)
    .map(([, y]) => y - 4.5)
  return Math.min(99, ...skin, ...seat)
}

/** Flat things that carry a body: [from, to, height]. */
export function seatsOf(movement: Movement): [number, number, number][] {
  return movement.equipment.flatMap((thing): [number, number, number][] => {
    if (thing.type === 'wheelchair') return [[-11, 20, 27.5]]
    if (thing.type === 'bench' && !thing.incline) return [[...thing.x, thing.y ?? 24]]
    if (thing.type !== 'chair') return []
    const front = thing.x + 22 * (thing.faces ?? 1)
    return [[Math.min(thing.x, front), Math.max(thing.x, front), thing.y ?? 27.5]]
  })
}

/** Where the bar is, or undefined when the movement has none. */
export function barOf(movement: Movement, s: Skeleton): V3 | undefined {
  const bar = movement.equipment.find((thing) => thing.type === 'barbell')
  return bar && placeOf(s, bar.at)
}

export const jointsOf = (s: Skeleton): V3[] => [
  s.hip,
  s.neck,
  s.head,
  ...sides.flatMap((side) => [s.arms[side].elbow, s.arms[side].hand, s.legs[side].knee, s.legs[side].ankle]),
]

export const distance = (a: V3, b: V3) => length(sub(a, b))
