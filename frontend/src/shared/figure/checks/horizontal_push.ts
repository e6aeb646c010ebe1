import type { Expectations } from './expect.ts'

const straight = { straight: { elbow: 25 } }

export const expectations: Expectations = {
  'push-up': straight,
  'knee-push-up': straight,
  'incline-push-up': straight,
  'fist-incline-push-up': straight,
  'fist-push-up': straight,
  'decline-push-up': straight,
  'close-grip-push-up': straight,
  'archer-push-up': straight,
  'wall-push-up': straight,
}
