import type { Expectations } from './expect.ts'

const straight = { straight: { elbow: 25 } }

export const expectations: Expectations = {
  'towel-pulldown': straight,
  'towel-pulldown@seated': straight,
  'prone-pulldown': straight,
  'band-pulldown': straight,
  'band-pulldown@seated': straight,
  'lat-pulldown': straight,
  'band-assisted-pull-up': straight,
  'pull-up': straight,
  'chin-up': straight,
}
