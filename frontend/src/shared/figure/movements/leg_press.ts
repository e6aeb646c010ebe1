import type { MovementGroup } from '../movements.ts'
import { hackSquat, legPress } from '../patterns/legPress.ts'

export const movements: MovementGroup = {
  'leg-press': () => legPress(),
  'leg-press-short': () => legPress({ short: true }),
  'hack-squat': () => hackSquat(),
}
