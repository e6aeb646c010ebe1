import type { Expectations } from './expect.ts'

const straight = { straight: { elbow: 25 } }

export const expectations: Expectations = {
  'seated-squeeze-press': straight,
  'seated-squeeze-press@seated': straight,
  'band-chest-press': straight,
  'band-chest-press@seated': straight,
  'cable-chest-press': straight,
  'cable-chest-press@seated': straight,
  'machine-chest-press': straight,
}
