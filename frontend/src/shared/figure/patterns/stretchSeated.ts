/** Stretches on a chair or in a wheelchair, for the neck, the chest and the back. */
import type { Movement, Pose } from '../types.ts'
import { nearArmOutside } from './layering.ts'
import { through } from './reps.ts'
import { type SeatParams, seatOf } from './seat.ts'
import { eases, slow } from './stretch.ts'
import { tuned } from './tune.ts'

/** Palms on the thighs. */
const onThighs = {
  hand: { on: 'knee', at: [-8, 3.4, 0] },
  grip: 'flat',
  elbow: [-1, -0.3, 0.7],
} satisfies Pose

/** The back rounds, then the chest opens. */
export function seatedCatCow({ seat, ...rest }: SeatParams = {}): Movement {
  const { pose, things } = seatOf(seat)
  const tall: Pose = { trunk: [-2, -1], head: 0, breath: 0.03 }
  const round: Pose = { trunk: [-17, 30], head: 58, breath: 0 }
  const open: Pose = { trunk: [9, -9], head: -20, breath: 0.1 }
  return tuned(
    {
      ...slow,
      view: [24, 7],
      base: { ...pose, ...onThighs },
      ...through(
        [0.82, 0.36],
        [0, tall],
        [0.04, tall],
        [0.3, round],
        [0.42, round],
        [0.54, tall],
        [0.76, open],
        [0.88, open],
      ),
      equipment: things,
      trace: 'none',
    },
    rest,
  )
}

/** Hands behind: the shoulder blades meet and the chest lifts. */
export function chestOpener({ seat, ...rest }: SeatParams = {}): Movement {
  const { pose, things } = seatOf(seat)
  const behind: Pose = seat
    ? { hand: [-15.5, 30.4, 16.2], elbow: [-1, 0.1, 0.3] }
    : { hand: [-11, 29, 11.6], elbow: [-1, 0.1, 0.3] }
  return tuned(
    {
      ...slow,
      view: [30, 7],
      base: { ...pose, ...behind, shoulderRhythm: 0.6 },
      ...eases({ trunk: [-1, 4], head: 4 }, { trunk: [6, -11], head: -16 }),
      equipment: things,
      trace: 'none',
      ...(seat && { order: nearArmOutside }),
    },
    rest,
  )
}

/** One hand on the other knee, one behind: the chest and the eyes turn. */
export function thoracicTurn({ seat, ...rest }: SeatParams = {}): Movement {
  const { pose, things } = seatOf(seat)
  const start: Pose = { twist: 0, headTurn: 0 }
  const end: Pose = { twist: 42, headTurn: 62 }
  return tuned(
    {
      ...slow,
      view: [14, 9],
      base: {
        ...pose,
        handL: seat ? [16, 36.2, -5.4] : [17, 33, -5.4],
        elbowL: [0.1, -0.6, 1],
        handR: seat ? [-8, 33.8, 16] : [-7.5, 29, 13.4],
        elbowR: [-1, 0, 0.5],
      },
      ...eases(start, end),
      equipment: things,
      trace: 'none',
      ...(seat && { order: nearArmOutside }),
    },
    rest,
  )
}

/** One arm rises, the trunk bends to the other side; the hips stay on the seat. */
export function seatedSideReach({ seat, ...rest }: SeatParams = {}): Movement {
  const { pose, things } = seatOf(seat)
  return tuned(
    {
      ...slow,
      view: [80, 8],
      base: {
        ...pose,
        gripR: 'open',
        handL: seat ? [2, 33.4, 16.4] : [1, 29, 13],
        elbowL: [-0.5, -0.1, 1],
      },
      ...eases(
        { sideBend: 0, headTilt: 0, armR: [176, 8, 2, 0] },
        { sideBend: -22, headTilt: -18, armR: [176, 8, 0, 0] },
      ),
      equipment: things,
      trace: 'handR',
    },
    rest,
  )
}

/** The ear goes towards the shoulder, which stays low. */
export function neckTilt({ seat, ...rest }: SeatParams = {}): Movement {
  const { pose, things } = seatOf(seat)
  return tuned(
    {
      ...slow,
      view: [84, 6],
      base: { ...pose, ...onThighs },
      ...eases({ headTilt: 0 }, { headTilt: 34 }),
      equipment: things,
      trace: 'head',
    },
    rest,
  )
}

/** Wide, slow circles of the shoulders: up, back, down. The hands rest on the thighs. */
export function shoulderRolls({ seat, ...rest }: SeatParams = {}): Movement {
  const { pose, things } = seatOf(seat)
  return tuned(
    {
      ...slow,
      view: [34, 7],
      base: { ...pose, ...onThighs, hand: { on: 'knee', at: [-12, 3.4, 0] }, trunk: [0, 2], head: 2 },
      ...through(
        [0.02, 0.5],
        [0, { shrug: [1.6, 0] }],
        [0.25, { shrug: [0, 2.8] }],
        [0.5, { shrug: [-1.8, 1.2] }],
        [0.75, { shrug: [0, -0.9] }],
      ),
      cycle: true,
      equipment: things,
      trace: 'none',
    },
    rest,
  )
}
