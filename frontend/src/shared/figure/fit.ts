/**
 * The piece of the world that a movement needs. It comes from the joints, each with its flesh around it, and
 * not from drawn outlines: that takes a hundredth of the time, so nothing has to be stored with a movement. The
 * checks hold every drawn outline to stay inside. Mats, towers, walls and posts may leave the picture.
 */
import { type Camera, camera, type P2 } from './draw/camera.ts'
import { reachOf, type Solid } from './equipment/reach.ts'
import { solve } from './skeleton/solve.ts'
import type { Skeleton } from './skeleton/types.ts'
import { poseAt } from './time.ts'
import type { Movement } from './types.ts'
import { add } from './vector.ts'

export type ViewBox = readonly [x: number, y: number, width: number, height: number]

export interface Floor {
  x: number
  half: number
  depth: number
}

export interface Fit {
  viewBox: ViewBox
  /** Where the soft shadow lies; none under a mat. */
  floor?: Floor
}

const known = new WeakMap<Movement, Fit>()
const moments = 24

/** The whole loop in one frame that stands still. */
export function fitOf(movement: Movement): Fit {
  const ready = known.get(movement)
  if (ready) return ready
  const poses = Array.from({ length: moments }, (_, i) => solve(poseAt(movement, i / moments)))
  const box = framed(movement, poses, 4, 0.62)
  const bare = !movement.equipment.some(({ type }) => type === 'mat')
  const fit: Fit = bare ? { viewBox: box, floor: floorOf(poses) } : { viewBox: box }
  known.set(movement, fit)
  return fit
}

/** One moment, as large as it can be: for a small picture. */
export const fitAt = (movement: Movement, time: number): ViewBox =>
  framed(movement, [solve(poseAt(movement, time))], 3, 1)

/** Wider than it is high at most by 1 : `flattest`; it stands on its lower edge, a square one has it in the middle. */
function framed(movement: Movement, poses: readonly Skeleton[], margin: number, flattest: number): ViewBox {
  const cam = camera(movement.view)
  const solids = poses.flatMap((s) => [
    ...bodyOf(s),
    ...movement.equipment.flatMap((thing) => reachOf(thing, s)),
  ])
  const [low, high] = bounds(cam, solids)
  const width = high[0] - low[0]
  const height = high[1] - low[1]
  const size = Math.max(width, height) + 2 * margin
  const tall = Math.max(height + 2 * margin, size * flattest)
  const top = high[1] + margin - (flattest < 1 ? tall : (size + height + 2 * margin) / 2)
  const box = [low[0] - (size - width) / 2, top, size, tall].map((n) => Math.round(n * 10) / 10)
  return box as [number, number, number, number]
}

function bounds(cam: Camera, solids: readonly Solid[]): [P2, P2] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [at, radius] of solids) {
    const [x, y] = cam.project(at)
    left = Math.min(left, x - radius)
    right = Math.max(right, x + radius)
    top = Math.min(top, y - radius)
    bottom = Math.max(bottom, y + radius)
  }
  return [
    [left, top],
    [right, bottom],
  ]
}

/** Joints with the flesh around them. */
function bodyOf(s: Skeleton): Solid[] {
  const limbs = (['R', 'L'] as const).flatMap((side): Solid[] => {
    const arm = s.arms[side]
    const { foot, knee, ankle } = s.legs[side]
    const tips =
      arm.grip === 'fist' ? arm.hand : add(arm.wrist, arm.grip === 'flat' ? arm.fingers : arm.aim, 8.4)
    return [
      [arm.shoulder, 4.6],
      [arm.elbow, 3.2],
      [arm.hand, 3.2],
      [tips, arm.grip === 'fist' ? 3.2 : 1.8],
      [knee, 3.8],
      [ankle, 3],
      [add(foot.ball, foot.toes.forward, 3.6), 1.6],
      [add(foot.ball, foot.forward, -10.6), 1.6],
      [add(add(foot.ball, foot.forward, -10), foot.up, 4.6), 1.6],
      [foot.ball, 2.4],
    ]
  })
  return [
    ...limbs,
    [s.head, 7.4],
    [s.neck, 5],
    [s.waist, 8.6],
    [s.hip, 9.6],
    [add(s.waist, s.chest.up, 9), 10],
  ]
}

function floorOf(poses: readonly Skeleton[]): Floor {
  const joints = poses.flatMap(({ legs, arms, hip, neck, head }) => [
    ...[legs.R, legs.L].flatMap(({ foot, ankle }) => [foot.ball, ankle]),
    arms.R.hand,
    arms.L.hand,
    hip,
    neck,
    head,
  ])
  const xs = joints.map(([x]) => x)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const wide = Math.max(8, ...joints.filter(([, y]) => y < 30).map(([, , z]) => Math.abs(z)))
  return { x: (left + right) / 2, half: (right - left) / 2 + 15, depth: wide + 13 }
}
