import type { Expectations } from './expect.ts'

export const expectations: Expectations = {
  'barbell-deadlift': { barPath: 0.5, straight: { elbow: 25, knee: 25 } },
  'barbell-romanian-deadlift': { barPath: 0.5, straight: { elbow: 25, knee: 25 } },
  'kettlebell-deadlift': { straight: { elbow: 25, knee: 25 } },
  'kettlebell-swing': { straight: { elbow: 25, knee: 25 } },
}
