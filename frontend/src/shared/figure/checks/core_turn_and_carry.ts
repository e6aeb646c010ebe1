import type { Expectations } from './expect.ts'

const straight = { straight: { elbow: 25 } }

export const expectations: Expectations = {
  'side-plank': { straight: { knee: 25 } },
  'pallof-press': straight,
  'pallof-press@seated': straight,
  'cable-woodchop': straight,
  'hanging-knee-raise': straight,
  'suitcase-carry': straight,
  'farmers-carry': straight,
  'backpack-carry': straight,
}
