import type { MovementGroup } from '../index.ts'
import { pikePushUp } from '../patterns/pushUp.ts'

export const movements: MovementGroup = {
  'pike-push-up': () => pikePushUp(),
}
