import type { MovementGroup } from '../movements.ts'
import { heelDig, proneCurl, slidingCurl } from '../patterns/kneeCurl.ts'
import {
  heldKneeExtension,
  legExtension,
  straightLegRaise,
  terminalKneeExtension,
} from '../patterns/kneeExtension.ts'

export const movements: MovementGroup = {
  'heel-dig': () => heelDig(),
  'sliding-leg-curl': () => slidingCurl(),
  'band-leg-curl': () => proneCurl({ load: 'band' }),
  'machine-leg-curl': () => proneCurl({ load: 'machine' }),
  'dumbbell-leg-curl': () => proneCurl({ load: 'dumbbell' }),
  'straight-leg-raise': () => straightLegRaise(),
  'knee-extension-hold': () => heldKneeExtension(),
  'terminal-knee-extension': () => terminalKneeExtension(),
  'leg-extension': () => legExtension(),
}
