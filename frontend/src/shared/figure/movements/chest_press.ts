import type { MovementGroup } from '../movements.ts'
import { bandPress, cablePress, machineChestPress, squeezePress } from '../patterns/chestPress.ts'

export const movements: MovementGroup = {
  'seated-squeeze-press': () => squeezePress(),
  'seated-squeeze-press@seated': () => squeezePress({ seat: 'wheelchair' }),
  'band-chest-press': () => bandPress(),
  'band-chest-press@seated': () => bandPress({ seat: 'wheelchair' }),
  'cable-chest-press': () => cablePress(),
  'cable-chest-press@seated': () => cablePress({ seat: 'wheelchair' }),
  'machine-chest-press': () => machineChestPress(),
}
