import type { Expectations } from './expect.ts'

const straight = { straight: { elbow: 25 } }

export const expectations: Expectations = {
  'dumbbell-curl': straight,
  'dumbbell-curl@seated': straight,
  'hammer-curl': straight,
  'hammer-curl@seated': straight,
  'barbell-curl': straight,
  'cable-curl': straight,
  'band-curl': straight,
}
