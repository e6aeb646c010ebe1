import type { MovementGroup } from '../movements.ts'
import { lateralLunge, reverseLunge, walkingLunge } from '../patterns/lunge.ts'
import { splitSquat } from '../patterns/splitSquat.ts'
import { stepUp } from '../patterns/stepUp.ts'

// The chair stands against it.
const wall = { type: 'wall', x: -64, half: 20 } as const

export const movements: MovementGroup = {
  'split-squat': () => splitSquat(),
  'assisted-split-squat': () =>
    splitSquat({
      depth: 38.5,
      hips: [-4.5, -8],
      lean: 4,
      trace: 'none',
      also: [{ type: 'chair', x: 31 }],
      base: { handR: [28.5, 60.6, 7], elbowR: [-0.4, -1, 0.5] },
    }),
  'reverse-lunge': () => reverseLunge(),
  'walking-lunge': () => walkingLunge(),
  'lateral-lunge': () => lateralLunge(),
  'step-up': () => stepUp(),
  'low-step-up': () =>
    stepUp({ height: 11, hover: true, also: [{ type: 'wall', x: 56, height: 116, half: 22 }] }),
  'dumbbell-step-up': () => stepUp({ load: 'dumbbells' }),
  'dumbbell-reverse-lunge': () => reverseLunge({ load: 'dumbbells' }),
  'bulgarian-split-squat': () => splitSquat({ rearSeat: 27.5, also: [wall] }),
  'dumbbell-bulgarian-split-squat': () =>
    splitSquat({ rearSeat: 27.5, load: 'dumbbells', lean: 16, also: [wall] }),
  'band-split-squat': () => splitSquat({ load: 'band' }),
}
