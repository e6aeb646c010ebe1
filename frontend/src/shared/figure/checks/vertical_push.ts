import type { Expectations } from './expect.ts'

const straight = { straight: { elbow: 25 } }

export const expectations: Expectations = {
  'dumbbell-shoulder-press': straight,
  'dumbbell-shoulder-press@seated': straight,
  'kettlebell-press': straight,
  'kettlebell-press@seated': straight,
  'backpack-overhead-press': straight,
  'backpack-overhead-press@seated': straight,
  'band-overhead-press': straight,
  'band-overhead-press@seated': straight,
  'barbell-overhead-press': { straight: { elbow: 25 }, barPath: 8 },
  'machine-shoulder-press': { straight: { elbow: 30 } },
  'pike-push-up': straight,
  'incline-pike-push-up': straight,
  'elevated-pike-push-up': straight,
  'landmine-press': { straight: { elbow: 25 } },
}
