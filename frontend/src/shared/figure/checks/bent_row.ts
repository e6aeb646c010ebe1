import type { Expectations } from './expect.ts'

const straight = { straight: { elbow: 25 } }

export const expectations: Expectations = {
  'barbell-row': { straight: { elbow: 25 }, barPath: 7 },
  'dumbbell-row': straight,
  'backpack-row': straight,
  'seated-one-arm-row': straight,
  'chest-supported-row': straight,
}
