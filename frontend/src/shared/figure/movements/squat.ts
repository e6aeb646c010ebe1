import type { MovementGroup } from '../movements.ts'
import { squat } from '../patterns/squat.ts'
import { jumpSquat, singleLegSquat, wallSit } from '../patterns/squatKinds.ts'

const braced = { primary: ['quads'], secondary: ['glutes', 'abs'] } as const

export const movements: MovementGroup = {
  'bodyweight-squat': () => squat(),
  'tempo-squat': () => squat({ seconds: 6 }),
  'chair-squat': () => squat({ seat: [27.5, -8], depth: 33.5, trunk: [42, 38], lean: 2 }),
  'pause-chair-squat': () => squat({ seat: [27.5, -8], depth: 33.5, trunk: [42, 38], lean: 2, seconds: 6 }),
  'single-leg-chair-squat': () => singleLegSquat(),
  'wall-sit': () => wallSit(),
  'jump-squat': () => jumpSquat(),
  'backpack-squat': () => squat({ load: 'backpack', muscles: braced }),
}
