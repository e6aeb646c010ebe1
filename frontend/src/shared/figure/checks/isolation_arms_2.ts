import type { Expectations } from './expect.ts'

const straight = { straight: { elbow: 25 } }

export const expectations: Expectations = {
  'wall-triceps-press': straight,
  'backpack-triceps-extension': straight,
  'backpack-triceps-extension@seated': straight,
  'band-triceps-pushdown': straight,
  'band-triceps-pushdown@seated': straight,
  'cable-triceps-pushdown': straight,
  'cable-triceps-pushdown@seated': straight,
  'overhead-triceps-extension': straight,
  'overhead-triceps-extension@seated': straight,
}
