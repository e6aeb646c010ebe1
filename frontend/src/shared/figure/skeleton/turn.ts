import type { Pose } from '../types.ts'
import { cos, sin, type V3 } from '../vector.ts'
import type { Arm, Frame, Leg, Skeleton } from './types.ts'

type Turn = (v: V3) => V3

/** Lays the whole figure on its side, or tips it: every place and every direction turns alike. */
export function turned(skeleton: Skeleton, [aboutX, aboutZ, dx, dy]: NonNullable<Pose['turn']>): Skeleton {
  const direction: Turn = ([x, y, z]) => {
    const rolled = y * cos(aboutX) - z * sin(aboutX)
    const depth = y * sin(aboutX) + z * cos(aboutX)
    return [x * cos(aboutZ) - rolled * sin(aboutZ), x * sin(aboutZ) + rolled * cos(aboutZ), depth]
  }
  const place: Turn = (v) => {
    const [x, y, z] = direction(v)
    return [x + dx, y + dy, z]
  }
  const frame = ({ up, front, right }: Frame): Frame => ({
    up: direction(up),
    front: direction(front),
    right: direction(right),
  })
  const arm = (a: Arm): Arm => ({
    ...a,
    shoulder: place(a.shoulder),
    elbow: place(a.elbow),
    wrist: place(a.wrist),
    hand: place(a.hand),
    target: place(a.target),
    front: direction(a.front),
    aim: direction(a.aim),
    fingers: direction(a.fingers),
    palm: direction(a.palm),
  })
  const leg = (l: Leg): Leg => ({
    ...l,
    hip: place(l.hip),
    knee: place(l.knee),
    ankle: place(l.ankle),
    front: direction(l.front),
    foot: {
      ball: place(l.foot.ball),
      ankle: place(l.foot.ankle),
      forward: direction(l.foot.forward),
      up: direction(l.foot.up),
      toes: { forward: direction(l.foot.toes.forward), up: direction(l.foot.toes.up) },
    },
  })
  const { anchors } = skeleton
  return {
    ...skeleton,
    hip: place(skeleton.hip),
    waist: place(skeleton.waist),
    neck: place(skeleton.neck),
    head: place(skeleton.head),
    pelvis: frame(skeleton.pelvis),
    chest: frame(skeleton.chest),
    skull: frame(skeleton.skull),
    anchors: Object.fromEntries(
      Object.entries(anchors).map(([name, at]) => [name, place(at)]),
    ) as Skeleton['anchors'],
    arms: { R: arm(skeleton.arms.R), L: arm(skeleton.arms.L) },
    legs: { R: leg(skeleton.legs.R), L: leg(skeleton.legs.L) },
  }
}
