/** Stretches on a chair or in a wheelchair, for the shoulders, the forearms and the upper back. */
import type { Movement } from '../types.ts'
import { type SeatParams, seatOf } from './seat.ts'
import { eases, slow } from './stretch.ts'
import { tuned } from './tune.ts'

/** One arm lies across the chest, the other hand draws it closer. */
export function crossBody({ seat, ...rest }: SeatParams = {}): Movement {
  const { pose, things, back, up } = seatOf(seat)
  return tuned(
    {
      ...slow,
      view: [68, 8],
      base: { ...pose, gripR: 'open', elbowL: [0.5, -1, 0.6] },
      ...eases(
        { armR: [80, 14, -34, -80], handL: [14 - back, 55 + up, 0] },
        { armR: [84, 14, -58, -80], handL: [10.6 - back, 58 + up, 2.4] },
      ),
      equipment: things,
      trace: 'none',
    },
    rest,
  )
}

/** Arm forward, palm away: the other hand draws the fingers back. */
export function forearmStretch({ seat, ...rest }: SeatParams = {}): Movement {
  const { pose, things, back, up } = seatOf(seat)
  const [x, y] = [32.8 - back, 58.6 + up]
  return tuned(
    {
      ...slow,
      view: [34, 8],
      base: {
        ...pose,
        handR: [x, y, 3.4],
        gripR: 'flat',
        palmR: [-1, 0, 0],
        elbowR: [-0.3, -1, 0.2],
        elbowL: [0, -1, 0.4],
      },
      ...eases(
        { fingersR: [0.75, 0.65, 0], handL: [x + 0.4, y + 4.6, -1.4] },
        { fingersR: [-0.25, 1, 0], handL: [x - 1.4, y + 7.5, -1.4] },
      ),
      equipment: things,
      trace: 'none',
    },
    rest,
  )
}

/** Laced hands reach away and the upper back rounds. */
export function upperBackReach({ seat, ...rest }: SeatParams = {}): Movement {
  const { pose, things } = seatOf(seat)
  return tuned(
    {
      ...slow,
      view: [28, 8],
      base: { ...pose, elbow: [0, -0.6, 1] },
      ...eases(
        { trunk: [-1, 1], head: 0, hand: { on: 'sternum', at: [12, 1, 1.4] } },
        { trunk: [-13, 24], head: 44, hand: { on: 'sternum', at: [31.9, 10.5, 1.4] } },
      ),
      equipment: things,
      trace: 'hands',
    },
    rest,
  )
}
