import type { MovementGroup } from '../movements.ts'
import { squat } from '../patterns/squat.ts'
import { spanishSquat } from '../patterns/squatKinds.ts'

const braced = { primary: ['quads'], secondary: ['glutes', 'abs'] } as const

export const movements: MovementGroup = {
  'goblet-squat': () => squat({ load: 'dumbbell', muscles: braced }),
  'goblet-box-squat': () => squat({ load: 'dumbbell', seat: [29, -8], depth: 35.5, lean: 2 }),
  'band-squat': () => squat({ load: 'band' }),
  'band-box-squat': () => squat({ load: 'band', seat: [29, -8], depth: 35.5, lean: 2 }),
  'band-spanish-squat': () => spanishSquat(),
  'kettlebell-rack-squat': () => squat({ load: 'rack', muscles: braced }),
  'barbell-back-squat': () => squat({ load: 'backBar' }),
  'front-squat': () => squat({ load: 'frontBar', muscles: braced }),
}
