import type { MovementGroup } from '../movements.ts'
import { dip } from '../patterns/dip.ts'
import { wallSlide } from '../patterns/wallSlide.ts'

export const movements: MovementGroup = {
  dip: () => dip(),
  'wall-slide': () => wallSlide(),
}
