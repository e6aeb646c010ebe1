import type { Expectations } from './expect.ts'

export const expectations: Expectations = {
  'leg-press': { straight: { knee: 32 } },
  'leg-press-short': { straight: { knee: 32 } },
  'hack-squat': { straight: { knee: 32 } },
}
