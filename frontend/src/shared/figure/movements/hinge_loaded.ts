import type { MovementGroup } from '../movements.ts'
import { deadlift, pullThrough, romanian, singleLegHinge, swing } from '../patterns/hinge.ts'

export const movements: MovementGroup = {
  'barbell-deadlift': () => deadlift(),
  'kettlebell-deadlift': () =>
    deadlift({
      load: 'kettlebell',
      hip: [-17.5, 36],
      lean: 57,
      stance: 9.5,
      muscles: { primary: ['hamstrings'], secondary: ['glutes', 'lowerBack'] },
    }),
  'barbell-romanian-deadlift': () => romanian(),
  'dumbbell-romanian-deadlift': () => romanian({ load: 'dumbbells' }),
  'band-romanian-deadlift': () => romanian({ load: 'band' }),
  'kettlebell-swing': () => swing(),
  'band-pull-through': () => pullThrough({ source: 'band' }),
  'cable-pull-through': () => pullThrough({ source: 'cable' }),
  'dumbbell-single-leg-romanian-deadlift': () => singleLegHinge({ loaded: true }),
}
