/** Working muscles as blunt lenses on the surface of a tube. */
import type { Muscle, Worked } from '../types.ts'
import { add, cos, dot, mix, scale, sin, type V3 } from '../vector.ts'
import type { Camera, P2 } from './camera.ts'
import { area, blob } from './outline.ts'
import { type Ring, ringAt, type Tube } from './tube.ts'

/** phi: 0 front, 90 outer side, 180 back, 270 inner side. half: angle to its edge. blunt: 0 box, 1 lens. */
interface Lens {
  from: number
  to: number
  phi: number
  half: number
  blunt: number
  skew?: number
}

type Where = 'thigh' | 'shank' | 'upperArm' | 'shoulder' | 'trunk'
const lens = (from: number, to: number, phi: number, half: number, blunt: number, skew = 0): Lens => ({
  from,
  to,
  phi,
  half,
  blunt,
  skew,
})

/** The glutes are no lens: seat.ts draws them. */
const places: Record<Exclude<Muscle, 'glutes'>, readonly [Where, Lens]> = {
  quads: ['thigh', lens(0.02, 0.97, 10, 62, 0.42)],
  hamstrings: ['thigh', lens(0.1, 0.97, 180, 48, 0.45)],
  calves: ['shank', lens(0.02, 0.62, 180, 72, 0.5)],
  biceps: ['upperArm', lens(0.24, 0.98, 0, 60, 0.55)],
  triceps: ['upperArm', lens(0.2, 0.96, 180, 64, 0.5)],
  frontDelts: ['shoulder', lens(-0.12, 0.46, 12, 34, 0.5)],
  sideDelts: ['shoulder', lens(-0.13, 0.48, 84, 46, 0.5)],
  rearDelts: ['shoulder', lens(-0.12, 0.44, 150, 38, 0.5)],
  chest: ['trunk', lens(0.58, 0.96, 40, 35, 0.4)],
  upperBack: ['trunk', lens(0.6, 0.97, 153, 25, 0.45)],
  lats: ['trunk', lens(0.28, 0.88, 120, 36, 0.55, 18)],
  traps: ['trunk', lens(0.8, 1.06, 155, 60, 0.5)],
  abs: ['trunk', lens(0.1, 0.6, 16, 15, 0.25)],
  obliques: ['trunk', lens(0.14, 0.58, 62, 22, 0.45)],
  lowerBack: ['trunk', lens(0.06, 0.52, 163, 14, 0.45)],
}

/** Fine lines between a muscle's heads; left out of small pictures. */
const heads: Partial<Record<Muscle, readonly Lens[]>> = {
  quads: [lens(0.2, 0.84, 34, 3.2, 0.6), lens(0.3, 0.84, -26, 3.2, 0.6)],
  hamstrings: [lens(0.2, 0.9, 178, 3.2, 0.6)],
  calves: [lens(0.06, 0.56, 180, 3.2, 0.6)],
  triceps: [lens(0.3, 0.7, 180, 3.2, 0.6)],
}

export interface Patch {
  level: 1 | 2
  d: string
  /** Fine lines over it. */
  lines: string
}

export const levelOf = (worked: Worked, muscle: Muscle): 0 | 1 | 2 =>
  worked.primary?.includes(muscle) ? 1 : worked.secondary?.includes(muscle) ? 2 : 0

/** The worked muscles that lie on this tube; secondary first, so that a primary one lies over it. */
export function patches(cam: Camera, worked: Worked, where: Where, tube: Tube, fine: boolean): Patch[] {
  const listed = [
    ...(worked.secondary ?? []).map((muscle) => [muscle, 2] as const),
    ...(worked.primary ?? []).map((muscle) => [muscle, 1] as const),
  ]
  return listed.flatMap(([muscle, level]): Patch[] => {
    if (muscle === 'glutes') return []
    const [place, shape] = places[muscle]
    if (place !== where) return []
    const both = where === 'trunk' ? [shape, mirrored(shape)] : [shape]
    const lines = fine ? (heads[muscle] ?? []).map((head) => onSurface(cam, tube, head, 0.1)).join('') : ''
    return both.map((side) => ({ level, d: onSurface(cam, tube, side, 3), lines }))
  })
}

const mirrored = (shape: Lens): Lens => ({ ...shape, phi: 360 - shape.phi, skew: -(shape.skew ?? 0) })

const steps = 8
const samples = 16

/** The visible part of a lens: at each step along the bone the first and the last angle that face the camera. */
function onSurface(cam: Camera, tube: Tube, shape: Lens, smallest: number): string {
  const first: P2[] = []
  const last: P2[] = []
  for (let i = 0; i <= steps; i++) {
    const s = i / steps
    const ring = ringAt(tube, mix(shape.from, shape.to, s))
    const half = Math.max(0.03, Math.sin(Math.PI * mix(0.02, 0.98, s)) ** shape.blunt) * shape.half
    const seen = visible(cam, ring, shape.phi + (shape.skew ?? 0) * (s - 0.5), half)
    if (!seen) continue
    first.push(cam.project(surface(ring, seen[0])))
    last.push(cam.project(surface(ring, seen[1])))
  }
  const points = [...first, ...last.reverse()]
  return first.length < 2 || Math.abs(area(points)) < smallest ? '' : blob(points)
}

function visible(
  cam: Camera,
  ring: Ring,
  middle: number,
  half: number,
): readonly [number, number] | undefined {
  const open = (phi: number) => facing(cam, ring, phi) > 0
  const from = middle - half
  const to = middle + half
  const step = (2 * half) / samples
  let low: number | undefined
  let high = from
  for (let i = 0; i <= samples; i++) {
    const phi = from + step * i
    if (!open(phi)) continue
    low ??= phi
    high = phi
  }
  if (low === undefined) return undefined
  // Between an open and a shut sample lies the edge.
  const edge = (inside: number, outside: number) => {
    if (open(outside)) return outside
    let a = inside
    let b = outside
    for (let i = 0; i < 6; i++) {
      const c = (a + b) / 2
      if (open(c)) a = c
      else b = c
    }
    return a
  }
  return [edge(low, Math.max(from, low - step)), edge(high, Math.min(to, high + step))]
}

function surface(ring: Ring, phi: number): V3 {
  const deep = cos(phi) > 0 ? ring.fore : ring.back
  return add(add(ring.centre, ring.front, deep * cos(phi) * 0.985), ring.out, ring.width * sin(phi) * 0.985)
}

function facing(cam: Camera, ring: Ring, phi: number): number {
  const deep = cos(phi) > 0 ? ring.fore : ring.back
  return dot(add(scale(ring.front, cos(phi) / deep), ring.out, sin(phi) / ring.width), cam.toward)
}
