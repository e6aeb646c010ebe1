import type { Expectations } from './expect.ts'

export const expectations: Expectations = {
  dip: { straight: { elbow: 25 } },
}
