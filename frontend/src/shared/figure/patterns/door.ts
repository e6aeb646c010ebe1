/** Doors to pull on, before the figure: a closed one, and its frame. */
import type { Equipment } from '../equipment/types.ts'

const top = 116

/** The knot or strap that a closed door clamps. */
export const clamped = (x: number, y: number): Equipment => ({
  type: 'box',
  min: [x - 1.6, y - 2, -2.4],
  max: [x, y + 2, 2.4],
  look: 'wood',
})

/** Height of a door's handle. */
export const doorHandle = 57

/** A closed door whose face is at x: leaf, frame, and a handle that ends at `handle`. */
export const closedDoor = (x: number, half = 24, handle = half - 4): Equipment[] => [
  { type: 'wall', x, height: top, half },
  {
    type: 'rods',
    layer: 'mat',
    list: [
      [[x, 0.5, -half], [x, top, -half], 2.2],
      [[x, top, -half], [x, top, half], 2.2],
      [[x, 0.5, half], [x, top, half], 2.2],
    ],
  },
  {
    type: 'rods',
    layer: 'mat',
    bright: true,
    list: [[[x - 1.5, doorHandle, handle - 6], [x - 1.5, doorHandle, handle], 1.8]],
  },
]
