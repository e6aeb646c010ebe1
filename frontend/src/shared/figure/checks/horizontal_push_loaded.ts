import type { Expectations } from './expect.ts'

export const expectations: Expectations = {
  'barbell-bench-press': { barPath: 7, straight: { elbow: 25 } },
  'dumbbell-bench-press': { straight: { elbow: 25 } },
  'incline-dumbbell-press': { straight: { elbow: 25 } },
  'dumbbell-floor-press': { straight: { elbow: 25 } },
  'kettlebell-floor-press': { straight: { elbow: 25 } },
}
