import type { MovementGroup } from '../movements.ts'
import { calfPress, calfRaise, machineCalfRaise, singleLegCalfRaise } from '../patterns/calfRaise.ts'
import { quadrupedExtension } from '../patterns/hipBack.ts'
import { abductionMachine, lateralWalk, sideLyingRaise } from '../patterns/hipSide.ts'

export const movements: MovementGroup = {
  'side-lying-hip-raise': () => sideLyingRaise(),
  'band-lateral-walk': () => lateralWalk(),
  'hip-abduction-machine': () => abductionMachine(),
  'quadruped-hip-extension': () => quadrupedExtension(),
  'standing-calf-raise': () => calfRaise(),
  'single-leg-calf-raise': () => singleLegCalfRaise(),
  'band-calf-press': () => calfPress(),
  'dumbbell-calf-raise': () => calfRaise({ load: 'dumbbell' }),
  'machine-calf-raise': () => machineCalfRaise(),
}
