import type { MovementGroup } from '../movements.ts'
import { barbellRow, chestSupportedRow, oneArmRow, supportedRow, wheelchairRow } from '../patterns/bentRow.ts'

export const movements: MovementGroup = {
  'barbell-row': () => barbellRow(),
  'dumbbell-row': () => oneArmRow(),
  'backpack-row': () => supportedRow(),
  'seated-one-arm-row': () => wheelchairRow(),
  'chest-supported-row': () => chestSupportedRow(),
}
