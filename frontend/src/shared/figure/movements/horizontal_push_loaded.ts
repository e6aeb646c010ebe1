import type { MovementGroup } from '../movements.ts'
import { lyingPress } from '../patterns/lyingPress.ts'

export const movements: MovementGroup = {
  'barbell-bench-press': () => lyingPress({ load: 'bar' }),
  'dumbbell-bench-press': () => lyingPress(),
  'incline-dumbbell-press': () => lyingPress({ bed: 'incline' }),
  'dumbbell-floor-press': () => lyingPress({ bed: 'floor' }),
  'kettlebell-floor-press': () => lyingPress({ bed: 'floor', load: 'kettlebell' }),
}
