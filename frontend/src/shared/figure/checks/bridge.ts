import type { Expectations } from './expect.ts'

export const expectations: Expectations = {
  'barbell-hip-thrust': { barPath: 4 },
}
