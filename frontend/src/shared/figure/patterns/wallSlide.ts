/** Facing a wall with the forearms on it: they slide up and come down with the same light pressure. */
import { rig } from '../skeleton/rig.ts'
import type { Movement, Pose } from '../types.ts'
import { mix, sampled, thereAndBack } from './sampled.ts'
import { standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

const wall = 13.2
/** From the shoulder to an elbow that touches the wall. */
const ahead = 12.7

/** 0: the elbows below the shoulders; 1: as far over them as the wall lets the upper arms go. */
function forearmsAt(share: number): Pose {
  const up = mix(-10, 10.5, share)
  const out = Math.sqrt(rig.upperArm ** 2 - ahead ** 2 - up ** 2)
  const shoulder = mix(81.4, 83.4, share)
  return { hand: [wall, shoulder + up + rig.forearm - 0.2, 9.9 + out - 1.6], elbow: [ahead, up, out] }
}

export function wallSlide(params: Tuning = {}): Movement {
  return tuned(
    {
      view: [-58, 8],
      seconds: 3.6,
      cycle: true,
      base: {
        ...standing,
        foot: { x: 2.4, z: 7, turnOut: 4 },
        grip: 'flat',
        palm: [-1, 0, 0],
        fingers: [0, 1, 0],
      },
      keys: sampled(20, (t) => forearmsAt(thereAndBack(t, 0.04, 0.42, 0.52, 0.96))),
      stills: [0, 0.47],
      equipment: [{ type: 'wall', x: wall, height: 122 }],
      muscles: { primary: ['frontDelts', 'sideDelts'], secondary: ['upperBack', 'traps'] },
    },
    params,
  )
}
