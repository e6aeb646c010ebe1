/**
 * The body's shape: [t, half-width, depth in front, depth behind] along each part, in % of stature. The limbs agree
 * with ordinary adult girths (thigh 57 cm, calf 37, upper arm 32, forearm 27, wrist 17, ankle 22 at 175 cm).
 */
import { smooth } from '../vector.ts'
import type { Profile } from './tube.ts'

export type Part = 'torso' | 'upperArm' | 'forearm' | 'thigh' | 'shank'
export type Shape = Record<Part, Profile>

const medium: Shape = {
  torso: [
    [-0.16, 4.5, 3.2, 3.0],
    [-0.04, 8.6, 5.2, 5.4],
    [0.08, 9.1, 5.4, 6.1],
    [0.2, 8.5, 5.3, 5.3],
    [0.33, 7.6, 5.0, 4.3],
    [0.47, 7.7, 5.1, 4.4],
    [0.62, 8.8, 5.8, 5.4],
    [0.77, 9.8, 6.4, 6.2],
    [0.89, 10.0, 5.4, 5.9],
    [0.97, 7.6, 4.0, 4.8],
    [1.05, 3.6, 3.0, 3.2],
  ],
  upperArm: [
    [-0.13, 1.9, 1.9, 1.9],
    [0, 3.5, 3.4, 3.4],
    [0.18, 3.8, 3.6, 3.5],
    [0.38, 3.1, 3.2, 3.2],
    [0.6, 2.7, 3.1, 2.9],
    [0.82, 2.4, 2.5, 2.5],
    [1, 2.3, 2.2, 2.3],
  ],
  forearm: [
    [0, 2.3, 2.2, 2.3],
    [0.18, 2.7, 2.6, 2.4],
    [0.4, 2.5, 2.4, 2.2],
    [0.72, 1.8, 1.8, 1.7],
    [1, 1.6, 1.4, 1.4],
  ],
  thigh: [
    [-0.06, 4.6, 4.6, 5.0],
    [0.1, 5.4, 5.5, 5.6],
    [0.3, 5.0, 5.5, 4.9],
    [0.52, 4.4, 4.9, 4.1],
    [0.76, 3.6, 3.9, 3.4],
    [0.92, 3.3, 3.4, 3.1],
    [1, 3.2, 3.2, 2.9],
  ],
  shank: [
    [0, 3.2, 3.2, 2.9],
    [0.12, 3.1, 2.8, 3.2],
    [0.3, 3.3, 2.3, 4.3],
    [0.5, 2.7, 2.1, 3.5],
    [0.74, 2.0, 1.9, 2.2],
    [0.92, 1.9, 1.9, 2.0],
    [1, 2.0, 2.0, 2.2],
  ],
}

interface Build {
  torso?: number
  limb?: number
  hips?: number
  /** Added to the front of the waist. */
  belly?: number
}

/** Wider or narrower, never longer: hands still meet the bar. What differs at the hips fades over a third. */
function built({ torso = 1, limb = 1, hips = 1, belly = 0 }: Build): Shape {
  const part = (name: Part): Profile =>
    medium[name].map(([t, width, fore, back]) => {
      const size = name === 'torso' ? torso : limb
      const round = name === 'torso' ? belly * Math.max(0, 1 - Math.abs(t - 0.3) / 0.42) : 0
      const fade = name === 'torso' ? 1 - smooth((t - 0.05) / 0.38) : 1 - smooth((t - 0.1) / 0.7)
      const wide = name === 'torso' || name === 'thigh' ? 1 + (hips - 1) * fade : 1
      return [t, (width + round * 0.55) * size * wide, (fore + round) * size, back * size * wide]
    })
  return {
    torso: part('torso'),
    upperArm: part('upperArm'),
    forearm: part('forearm'),
    thigh: part('thigh'),
    shank: part('shank'),
  }
}

export const shapes = {
  medium,
  slim: built({ torso: 0.93, limb: 0.9 }),
  broad: built({ torso: 1.08, limb: 1.12 }),
  soft: built({ torso: 1.07, limb: 1.1, belly: 2.4, hips: 1.05 }),
  wideHipped: built({ torso: 0.95, limb: 0.98, hips: 1.14 }),
  older: built({ limb: 0.86, belly: 1.8 }),
} satisfies Record<string, Shape>
export type BodyShape = keyof typeof shapes
