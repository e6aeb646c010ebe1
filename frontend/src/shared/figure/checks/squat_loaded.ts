import type { Expectations } from './expect.ts'

export const expectations: Expectations = {
  'barbell-back-squat': { barPath: 0.5, deepest: 26.4, straight: { knee: 25 } },
  'front-squat': { barPath: 0.5, deepest: 26.4, straight: { knee: 25 } },
  'goblet-squat': { deepest: 26.4, straight: { knee: 25 } },
}
