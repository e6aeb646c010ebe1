import type { MovementGroup } from '../movements.ts'
import { facePull, straightArmPulldown } from '../patterns/highPull.ts'
import { bandTurn, sideLyingTurn, sidePress } from '../patterns/shoulderTurn.ts'
import { bandFly, machineFly } from '../patterns/standingFly.ts'

const seat = 'wheelchair'

export const movements: MovementGroup = {
  'band-chest-fly': () => bandFly(),
  'band-chest-fly@seated': () => bandFly({ seat }),
  'machine-fly': () => machineFly(),
  'side-press-hold': () => sidePress(),
  'side-press-hold@seated': () => sidePress({ seat }),
  'band-external-rotation': () => bandTurn(),
  'band-external-rotation@seated': () => bandTurn({ seat }),
  'side-lying-external-rotation': () => sideLyingTurn(),
  'cable-face-pull': () => facePull(),
  'cable-face-pull@seated': () => facePull({ seat }),
  'straight-arm-pulldown': () => straightArmPulldown(),
  'straight-arm-pulldown@seated': () => straightArmPulldown({ seat }),
}
