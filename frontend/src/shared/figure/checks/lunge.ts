import type { Expectations } from './expect.ts'

/** Thigh level. */
const deep = { deepest: 27.6 }

export const expectations: Expectations = {
  'split-squat': deep,
  'band-split-squat': deep,
  'reverse-lunge': { ...deep, straight: { knee: 25 } },
  'dumbbell-reverse-lunge': { ...deep, straight: { knee: 25, elbow: 25 } },
  'walking-lunge': deep,
  'lateral-lunge': { straight: { knee: 28 } },
  'step-up': { straight: { knee: 25 } },
  'low-step-up': { straight: { knee: 25 } },
  'dumbbell-step-up': { straight: { knee: 25, elbow: 25 } },
  'bulgarian-split-squat': { deepest: 28.6 },
  'dumbbell-bulgarian-split-squat': { deepest: 28.6, straight: { elbow: 25 } },
}
