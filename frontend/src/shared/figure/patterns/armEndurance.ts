/** Endurance with the arms, standing or sitting: boxing at the air, driving the arms as in running. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement, Pose } from '../types.ts'
import { through } from './reps.ts'
import { inWheelchair, onChair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

export interface ArmEnduranceParams extends Tuning {
  seat?: 'wheelchair'
}

/** From the guard, right and left in turn; elbows never quite straight. */
export function shadowBoxing({ seat, ...rest }: ArmEnduranceParams = {}): Movement {
  const down = seat ? 19.4 : 1
  const back = seat ? 4.6 : 1
  const turn = seat ? 0.6 : 1
  const guard: Pose = {
    handR: [13.5 - back, 84 - down, 6],
    handL: [15.5 - back, 84 - down, 6],
    twist: 10 * turn,
  }
  const right: Pose = { ...guard, handR: [(seat ? 38.2 : 45) - back, 82.5 - down, 0], twist: -26 * turn }
  const left: Pose = { ...guard, handL: [(seat ? 38 : 45) - back, 82.5 - down, 0], twist: 28 * turn }
  const equipment: readonly Equipment[] = seat ? [{ type: 'wheelchair' }] : []
  return tuned(
    {
      view: [36, 7],
      seconds: 1.8,
      base: {
        ...(seat
          ? inWheelchair
          : {
              ...standing,
              hip: [0, 50.4],
              trunk: [4, 5],
              footR: { x: -9, z: 8, turnOut: 26 },
              footL: { x: 14, z: 6, turnOut: 10 },
            }),
        headTurn: 0,
        elbow: [-0.2, -1, 0.4],
      },
      ...through(
        [0, 0.22],
        [0, guard],
        [0.05, guard],
        [0.2, right],
        [0.24, right],
        [0.45, guard],
        [0.55, guard],
        [0.7, left],
        [0.74, left],
        [0.95, guard],
      ),
      equipment,
      muscles: {},
    },
    rest,
  )
}

/** Sitting tall, the arms drive as in running. */
export function armDrive({ seat, ...rest }: ArmEnduranceParams = {}): Movement {
  const forward = [48, 92, 9, -6] as const
  const behind = [-44, 84, seat ? 14 : 9, 0] as const
  return tuned(
    {
      view: [34, 7],
      seconds: 1,
      cycle: true,
      base: seat ? inWheelchair : onChair,
      keys: [
        { t: 0, armR: forward, armL: behind, twist: -7 },
        { t: 0.5, armR: behind, armL: forward, twist: 7 },
      ],
      equipment: [seat ? { type: 'wheelchair' } : { type: 'chair', x: -11 }],
      muscles: {},
      stills: [0.5, 0],
      trace: 'none',
    },
    rest,
  )
}
