import type { MovementGroup } from '../movements.ts'
import { armDrive, shadowBoxing } from '../patterns/armEndurance.ts'
import { armCycling, wheelchairRoll } from '../patterns/armWheels.ts'
import { cycling, elliptical, rowing } from '../patterns/cyclicMachines.ts'
import { briskWalk, run } from '../patterns/locomotion.ts'
import { jumpRope, march, stepTouch } from '../patterns/steps.ts'

const seat = 'wheelchair'

export const movements: MovementGroup = {
  'march-in-place': () => march(),
  'brisk-walk': () => briskWalk(),
  'easy-jog': () => run(),
  'tempo-run': () => run({ stride: 1.15, lean: 9, seconds: 0.72 }),
  'run-intervals': () => run({ stride: 1.26, lean: 11, seconds: 0.66 }),
  'stationary-bike': () => cycling(),
  'rowing-machine': () => rowing(),
  elliptical: () => elliptical(),
  'step-touch': () => stepTouch(),
  'jump-rope': () => jumpRope(),
  'shadow-boxing': () => shadowBoxing(),
  'shadow-boxing@seated': () => shadowBoxing({ seat }),
  'seated-arm-drive': () => armDrive(),
  'seated-arm-drive@seated': () => armDrive({ seat }),
  'wheelchair-roll': () => wheelchairRoll(),
  'arm-ergometer': () => armCycling(),
  'arm-ergometer@seated': () => armCycling({ seat }),
}
