import type { Expectations } from './expect.ts'

const straight = { straight: { knee: 25 } }

export const expectations: Expectations = {
  'sliding-leg-curl': straight,
  'band-leg-curl': straight,
  'machine-leg-curl': straight,
  'straight-leg-raise': straight,
  'knee-extension-hold': straight,
  'terminal-knee-extension': straight,
  'leg-extension': straight,
}
