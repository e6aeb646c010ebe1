import type { Expectations } from './expect.ts'

export const expectations: Expectations = {
  'bodyweight-squat': { deepest: 26.4, straight: { knee: 25 } },
}
