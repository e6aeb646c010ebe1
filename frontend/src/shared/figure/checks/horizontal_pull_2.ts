import type { Expectations } from './expect.ts'

const straight = { straight: { elbow: 25 } }

export const expectations: Expectations = {
  'towel-door-row': straight,
  'door-frame-row': straight,
  'table-row': straight,
  'prone-row': straight,
  'band-row': straight,
  'band-row@seated': straight,
  'seated-cable-row': straight,
}
