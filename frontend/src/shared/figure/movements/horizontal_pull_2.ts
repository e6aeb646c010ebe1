import type { MovementGroup } from '../movements.ts'
import { doorFrameRow, tableRow, towelDoorRow } from '../patterns/leanRow.ts'
import { pronePull } from '../patterns/prone.ts'
import { bandRow, cableRow, squeeze, towelHold } from '../patterns/row.ts'

export const movements: MovementGroup = {
  'towel-door-row': () => towelDoorRow(),
  'door-frame-row': () => doorFrameRow(),
  'table-row': () => tableRow(),
  'prone-row': () => pronePull({ from: [68, 4.5, 14], to: [34, 10, 24.5], elbow: [-1, 0.5, 0.45] }),
  'seated-towel-row': () => towelHold(),
  'seated-towel-row@seated': () => towelHold({ place: 'wheelchair' }),
  'scapular-squeeze': () => squeeze(),
  'scapular-squeeze@seated': () => squeeze({ place: 'wheelchair' }),
  'band-row': () => bandRow(),
  'band-row@seated': () => bandRow({ place: 'wheelchair' }),
  'seated-cable-row': () => cableRow(),
}
