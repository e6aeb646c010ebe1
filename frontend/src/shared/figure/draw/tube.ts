/** A part of the body as elliptic rings along a bone, its outline and its shaded side. */
import { add, between, cross, dot, mix, scale, square, sub, unit, type V3 } from '../vector.ts'
import type { Camera, P2 } from './camera.ts'
import { apart, area, blob } from './outline.ts'

export interface Ring {
  /** Along the bone, 0 to 1; a little beyond at the ends. */
  t: number
  centre: V3
  /** Unit vectors: towards the outer side and towards the front. */
  out: V3
  front: V3
  width: number
  /** Depth in front of the bone and behind it: that makes a calf a calf. */
  fore: number
  back: number
}
export type Tube = readonly Ring[]
export type Profile = readonly (readonly [t: number, width: number, fore: number, back: number])[]

/** A straight bone from a to b whose front looks to `front`. */
export function bone(profile: Profile, a: V3, b: V3, front: V3, sign: number): Tube {
  const way = unit(sub(b, a))
  const ahead = square(front, way)
  const out = scale(cross(way, ahead), sign)
  return profile.map(([t, width, fore, back]) => ({
    t,
    centre: between(a, b, t),
    out,
    front: ahead,
    width,
    fore,
    back,
  }))
}

export const grown = (tube: Tube, by: number): Tube =>
  tube.map((ring) => ({ ...ring, width: ring.width + by, fore: ring.fore + by, back: ring.back + by }))

export function ringAt(tube: Tube, t: number): Ring {
  const after = tube.findIndex((ring) => ring.t >= t)
  // Beyond the last ring its own slope goes on.
  const i = after < 0 ? tube.length - 1 : Math.max(1, after)
  const a = tube[i - 1] as Ring
  const b = tube[i] as Ring
  const k = (t - a.t) / (b.t - a.t)
  return {
    t,
    centre: between(a.centre, b.centre, k),
    out: unit(between(a.out, b.out, k)),
    front: unit(between(a.front, b.front, k)),
    width: mix(a.width, b.width, k),
    fore: mix(a.fore, b.fore, k),
    back: mix(a.back, b.back, k),
  }
}

/** The tube up to t, cut straight there. */
export const until = (tube: Tube, t: number): Tube => [...tube.filter((ring) => ring.t < t), ringAt(tube, t)]

/** The two edges of a tube on the screen and its middle line. */
export interface Edges {
  left: P2[]
  right: P2[]
  middle: P2[]
}

/** A straight bone has one direction on the screen; without it each ring takes its own (the trunk). */
export function edges(cam: Camera, tube: Tube, direction?: P2): Edges {
  const middle = tube.map((ring) => cam.project(ring.centre))
  const left: P2[] = []
  const right: P2[] = []
  tube.forEach((ring, i) => {
    const from = middle[Math.max(0, i - 1)] as P2
    const to = middle[Math.min(middle.length - 1, i + 1)] as P2
    const [dx, dy] = direction ?? [to[0] - from[0], to[1] - from[1]]
    const size = Math.hypot(dx, dy) || 1
    const nx = -dy / size
    const ny = dx / size
    const normal = add(scale(cam.right, nx), cam.up, -ny)
    const across = ring.width * dot(ring.out, normal)
    const deep = dot(ring.front, normal)
    // Support of the half-ellipses: the front one on one side, the back one on the other.
    const reach = (way: 1 | -1) => Math.hypot(across, (deep * way > 0 ? ring.fore : ring.back) * deep)
    const [x, y] = middle[i] as P2
    const l = reach(1)
    const r = reach(-1)
    left.push([x + nx * l, y + ny * l])
    right.push([x - nx * r, y - ny * r])
  })
  return { left, right, middle }
}

/** Where a bone points on the screen; one that looks at the viewer counts as hanging. */
export function heading(cam: Camera, a: V3, b: V3): P2 {
  const [ax, ay] = cam.project(a)
  const [bx, by] = cam.project(b)
  return Math.hypot(bx - ax, by - ay) < 0.5 ? [0, 1] : [bx - ax, by - ay]
}

export const cut = ({ left, right, middle }: Edges, from: number, to?: number): Edges => ({
  left: left.slice(from, to),
  right: right.slice(from, to),
  middle: middle.slice(from, to),
})

/** The closed outline with rounded ends: `caps` in half-widths beyond the first and the last ring. */
export function outlineOf({ left, right, middle }: Edges, caps: readonly [number, number]): string {
  const last = middle.length - 1
  const cap = (i: number, inner: number, k: number): P2 => {
    const l = left[i] as P2
    const r = right[i] as P2
    const [x, y] = middle[i] as P2
    const [ix, iy] = middle[inner] as P2
    const size = Math.hypot(x - ix, y - iy) || 1
    const out = (apart(l, r) / 2) * k
    return [(l[0] + r[0]) / 2 + ((x - ix) / size) * out, (l[1] + r[1]) / 2 + ((y - iy) / size) * out]
  }
  return blob([...left, cap(last, last - 1, caps[1]), ...right.slice().reverse(), cap(0, 1, caps[0])])
}

/** Light comes from up right. */
const light: P2 = [0.41, -0.91]

/** The shaded side. Its width shrinks to nothing as it changes sides, so that it never jumps. */
export function shadeOf({ left, right }: Edges, inset = 0.42): string {
  const last = left.length - 1
  const l = left[(last + 1) >> 1] as P2
  const r = right[(last + 1) >> 1] as P2
  const facing = ((l[0] - r[0]) * light[0] + (l[1] - r[1]) * light[1]) / (apart(l, r) || 1)
  const [dark, bright] = facing < 0 ? [left, right] : [right, left]
  const width = inset * Math.min(1, Math.abs(facing) * 1.6)
  const inner = dark.map((p, i): P2 => {
    const toEnd = (Math.min(i, last - i) / last) * 2
    const k = width * Math.sin((Math.min(1, toEnd + 0.12) * Math.PI) / 2) ** 0.7
    const other = bright[i] as P2
    return [mix(p[0], other[0], k), mix(p[1], other[1], k)]
  })
  const shape = [...dark, ...inner.reverse()]
  return Math.abs(area(shape)) < 0.5 ? '' : blob(shape)
}
