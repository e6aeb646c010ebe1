import type { Expectations } from './expect.ts'

const straight = { straight: { elbow: 25 } }

export const expectations: Expectations = {
  'band-chest-fly': straight,
  'band-chest-fly@seated': straight,
  'machine-fly': straight,
  'cable-face-pull': straight,
  'cable-face-pull@seated': straight,
  'straight-arm-pulldown': straight,
  'straight-arm-pulldown@seated': straight,
}
