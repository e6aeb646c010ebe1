import type { MovementGroup } from '../index.ts'
import { lateralLunge, reverseLunge, walkingLunge } from '../patterns/lunge.ts'
import { splitSquat } from '../patterns/splitSquat.ts'
import { stepUp } from '../patterns/stepUp.ts'

export const movements: MovementGroup = {
  'split-squat': () => splitSquat(),
  'assisted-split-squat': () =>
    splitSquat({
      depth: 38.5,
      lean: 4,
      trace: 'none',
      also: [{ type: 'chair', x: 33 }],
      base: { handR: [30.5, 60.6, 7], elbowR: [-0.4, -1, 0.5] },
    }),
  'reverse-lunge': () => reverseLunge(),
  'walking-lunge': () => walkingLunge(),
  'lateral-lunge': () => lateralLunge(),
  'step-up': () => stepUp(),
  'low-step-up': () =>
    stepUp({ height: 11, hover: true, also: [{ type: 'wall', x: 56, height: 116, half: 22 }] }),
  'dumbbell-step-up': () => stepUp({ load: 'dumbbells' }),
  'dumbbell-reverse-lunge': () => reverseLunge({ load: 'dumbbells' }),
  'bulgarian-split-squat': () => splitSquat({ rearSeat: 27.5 }),
  'dumbbell-bulgarian-split-squat': () => splitSquat({ rearSeat: 27.5, load: 'dumbbells', lean: 16 }),
  'band-split-squat': () => splitSquat({ load: 'band' }),
}
