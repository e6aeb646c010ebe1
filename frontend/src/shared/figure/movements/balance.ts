import type { MovementGroup } from '../movements.ts'
import { seatedReaches, singleLegStand, tandemStand, weightShift } from '../patterns/balance.ts'
import { heelToToe } from '../patterns/locomotion.ts'

const seat = 'wheelchair'

export const movements: MovementGroup = {
  'tandem-stand': () => tandemStand(),
  'heel-to-toe-walk': () => heelToToe(),
  'supported-single-leg-stand': () => singleLegStand(),
  'seated-reach-balance': () => seatedReaches(),
  'seated-reach-balance@seated': () => seatedReaches({ seat }),
  'seated-weight-shift': () => weightShift(),
  'seated-weight-shift@seated': () => weightShift({ seat }),
}
