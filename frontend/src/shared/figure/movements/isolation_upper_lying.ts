import type { MovementGroup } from '../movements.ts'
import { lyingExtension, lyingFly, pullover } from '../patterns/lyingPress.ts'

export const movements: MovementGroup = {
  'dumbbell-fly': () => lyingFly(),
  pullover: () => pullover(),
  'lying-triceps-extension': () => lyingExtension(),
}
