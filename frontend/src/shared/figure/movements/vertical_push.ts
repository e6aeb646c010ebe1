import type { MovementGroup } from '../movements.ts'
import { pikePushUp } from '../patterns/pushUp.ts'
import { barbellPress, landminePress, machinePress, uprightPress } from '../patterns/uprightPress.ts'

export const movements: MovementGroup = {
  'dumbbell-shoulder-press': () => uprightPress(),
  'dumbbell-shoulder-press@seated': () => uprightPress({ seat: 'wheelchair' }),
  'kettlebell-press': () => uprightPress({ load: 'kettlebell' }),
  'kettlebell-press@seated': () => uprightPress({ load: 'kettlebell', seat: 'wheelchair' }),
  'backpack-overhead-press': () => uprightPress({ load: 'backpack' }),
  'backpack-overhead-press@seated': () => uprightPress({ load: 'backpack', seat: 'wheelchair' }),
  'band-overhead-press': () => uprightPress({ load: 'band' }),
  'band-overhead-press@seated': () => uprightPress({ load: 'band', seat: 'wheelchair' }),
  'barbell-overhead-press': () => barbellPress(),
  'machine-shoulder-press': () => machinePress(),
  'landmine-press': () => landminePress(),
  'pike-push-up': () => pikePushUp(),
  'incline-pike-push-up': () => pikePushUp({ raised: 'hands' }),
  'elevated-pike-push-up': () => pikePushUp({ raised: 'feet' }),
}
