import type { Expectations } from './expect.ts'

const straight = { straight: { knee: 25 } }

export const expectations: Expectations = {
  'brisk-walk': straight,
  'stationary-bike': { straight: { knee: 35 } },
  'rowing-machine': { straight: { elbow: 25, knee: 25 } },
}
