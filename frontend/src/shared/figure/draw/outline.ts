/** Outlines as path text. Every closed shape has the same winding, so that several make one silhouette. */
import { add, type V3 } from '../vector.ts'
import type { Camera, P2 } from './camera.ts'

const short = (n: number): number => Math.round(n * 100) / 100
const text = ([x, y]: P2): string => `${short(x)} ${short(y)}`
const at = <T>(list: readonly T[], i: number): T => list[(i + list.length) % list.length] as T

export const apart = (a: P2, b: P2): number => Math.hypot(a[0] - b[0], a[1] - b[1])

export function area(points: readonly P2[]): number {
  return points.reduce((sum, p, i) => {
    const next = at(points, i + 1)
    return sum + p[0] * next[1] - next[0] * p[1]
  }, 0)
}

const wound = (points: readonly P2[]) => (area(points) < 0 ? points.slice().reverse() : points)

const curve = (a: P2, b: P2, c: P2, d: P2, k: number): string => {
  const leave: P2 = [b[0] + (c[0] - a[0]) * k, b[1] + (c[1] - a[1]) * k]
  const arrive: P2 = [c[0] - (d[0] - b[0]) * k, c[1] - (d[1] - b[1]) * k]
  return `C${text(leave)} ${text(arrive)} ${text(c)}`
}

/** A closed smooth curve (Catmull-Rom) through the points. */
export function blob(points: readonly P2[], tension = 1 / 6): string {
  const p = wound(points)
  const parts = p.map((point, i) => curve(at(p, i - 1), point, at(p, i + 1), at(p, i + 2), tension))
  return `M${text(at(p, 0))}${parts.join('')}Z`
}

/** An open smooth curve through the points. */
export function stroke(points: readonly P2[]): string {
  const last = points.length - 1
  const near = (i: number) => points[Math.max(0, Math.min(last, i))] as P2
  const parts = points.slice(1).map((_, i) => curve(near(i - 1), near(i), near(i + 1), near(i + 2), 1 / 6))
  return `M${text(near(0))}${parts.join('')}`
}

export const polygon = (points: readonly P2[]): string => `M${wound(points).map(text).join('L')}Z`
export const line = (points: readonly P2[]): string => `M${points.map(text).join('L')}`

export function disc(centre: P2, radius: number): string {
  const r = short(radius)
  return `M${short(centre[0] - r)} ${short(centre[1])}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`
}

/** Without points that lie closer than `gap` to the one before. */
export const thinned = (points: readonly P2[], gap: number): P2[] =>
  points.filter((p, i) => apart(p, at(points, i - 1)) > gap)

/** The convex hull (monotone chain). */
export function hull(points: readonly P2[]): P2[] {
  const sorted = points.slice().sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (list: readonly P2[]) => {
    const chain: P2[] = []
    for (const p of list) {
      while (chain.length > 1 && !turnsLeft(at(chain, -2), at(chain, -1), p)) chain.pop()
      chain.push(p)
    }
    return chain.slice(0, -1)
  }
  return thinned([...half(sorted), ...half(sorted.reverse())], 0.25)
}

const turnsLeft = (a: P2, b: P2, c: P2) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0

/** Outline of an ellipsoid with these half axes (its support function). */
export function ellipsoid(cam: Camera, centre: V3, axes: readonly [V3, V3, V3], count = 14): P2[] {
  const flat = axes.map((axis): P2 => cam.project(axis))
  const sum = (f: (p: P2) => number) => flat.reduce((total, p) => total + f(p), 0)
  const xx = sum(([x]) => x * x)
  const xy = sum(([x, y]) => x * y)
  const yy = sum(([, y]) => y * y)
  const [cx, cy] = cam.project(centre)
  return Array.from({ length: count }, (_, i): P2 => {
    const angle = (i / count) * 2 * Math.PI
    const x = Math.cos(angle)
    const y = Math.sin(angle)
    const h = Math.sqrt(xx * x * x + 2 * xy * x * y + yy * y * y) || 1
    return [cx + (xx * x + xy * y) / h, cy + (xy * x + yy * y) / h]
  })
}

/** A circle in space: u and v are square unit vectors in its plane. */
export function circle(cam: Camera, centre: V3, u: V3, v: V3, radius: number, count = 16): P2[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI
    return cam.project(add(add(centre, u, radius * Math.cos(angle)), v, radius * Math.sin(angle)))
  })
}
