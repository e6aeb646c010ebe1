import type { MovementGroup } from '../movements.ts'
import { birdDog } from '../patterns/allFours.ts'
import { mountainClimber, plank } from '../patterns/plank.ts'
import { brace, leanBack } from '../patterns/seatedCore.ts'
import { deadBug, hollow } from '../patterns/supine.ts'

export const movements: MovementGroup = {
  'knee-plank': () => plank({ onKnees: true }),
  plank: () => plank(),
  'long-lever-plank': () => plank({ reach: 11 }),
  'dead-bug': () => deadBug(),
  'bird-dog': () => birdDog(),
  'hollow-hold': () => hollow(),
  'mountain-climber': () => mountainClimber(),
  'seated-brace': () => brace(),
  'seated-brace@seated': () => brace({ place: 'wheelchair' }),
  'seated-lean-back': () => leanBack(),
  'seated-lean-back@seated': () => leanBack({ place: 'wheelchair' }),
}
