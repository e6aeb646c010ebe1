/** Planks: a straight body held on forearms, on one forearm sideways, or on the hands while the knees drive. */
import { solve } from '../skeleton/solve.ts'
import type { Movement, Pose } from '../types.ts'
import { holds, through } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

const core = { primary: ['abs', 'obliques'] } as const

export interface PlankParams extends Tuning {
  onKnees?: boolean
  /** How far the elbows are before the shoulders. */
  reach?: number
}

/** Height of an elbow that rests. */
const resting = 2.6

/** On the forearms, shoulder to ankle (or knee) in one line. */
export function plank({ onKnees, reach = 0, ...rest }: PlankParams = {}): Movement {
  const root: Pose = onKnees
    ? { kneel: [0, 3.6], leg: [0, -91], foot: { pitch: 60 } }
    : { foot: { x: 0, z: 4.5, pitch: 66, turnOut: 0 }, knee: [0, -1, 0] }
  const at = (body: number): Pose => {
    const line: Pose = { ...root, body, trunk: [90 - body, 90 - body], head: 86 - body, shoulderRhythm: 0 }
    const [x] = solve(line).arms.R.shoulder
    return { ...line, hand: [x + reach + 19.2, resting, 8.5], elbow: [-1, -1, 0.1] }
  }
  const pose = at(lowering(at))
  const end = solve(pose).arms.R.hand[0]
  return tuned(
    {
      view: [24, 14],
      seconds: 4,
      base: pose,
      ...holds(),
      equipment: [{ type: 'mat', x: [onKnees ? -32 : -10, end + 10], half: 20 }],
      muscles: core,
    },
    rest,
  )
}

/** The body's angle at which the elbow rests on the floor: found by halving. */
function lowering(at: (body: number) => Pose): number {
  let low = 0
  let high = 40
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2
    if (solve(at(middle)).arms.R.elbow[1] > resting) high = middle
    else low = middle
  }
  return low
}

/** On the left forearm, hips lifted into the line; from the feet or from the knees. */
export function sidePlank({ onKnees, ...rest }: Tuning & { onKnees?: boolean } = {}): Movement {
  return tuned(
    {
      view: [14, 12],
      seconds: 4,
      base: {
        hip: [0, 0],
        trunk: [90, 90],
        head: 90,
        // From the knees the shanks lie on the floor, behind.
        legR: onKnees ? [-90, -142, 0, 15.6] : [-90, -90, 0, 0],
        legL: onKnees ? [-90, -142, 0, -15.6] : [-90, -90, 0, 0],
        foot: { pitch: onKnees ? 42 : 0 },
        knee: [0, -1, 0],
        armL: [0, 90, 88, 0],
        armR: [0, 4, 92, 0],
        gripR: 'open',
        turn: onKnees ? [-90, 24.3, 0, 18.4] : [-90, 16.4, 0, 22.9],
      },
      ...holds(),
      equipment: [{ type: 'mat', x: onKnees ? [-40, 46] : [-58, 46], half: 18 }],
      muscles: { primary: ['obliques'], secondary: ['abs', 'glutes'] },
      order: [
        'floor',
        'mat',
        'back',
        'farArm',
        'farHand',
        'pelvis',
        'farLeg',
        'trunk',
        'neck',
        'head',
        'nearLeg',
        'nearArm',
        'nearHand',
        'front',
      ],
    },
    rest,
  )
}

/** High plank; one knee after the other comes to the chest, the hips stay low. */
export function mountainClimber(params: Tuning = {}): Movement {
  const back = { x: 0, z: 4.5, pitch: 64, turnOut: 0 } as const
  const near = { x: 39, y: 4.4, z: 5, pitch: 94, turnOut: 0 } as const
  return tuned(
    {
      view: [24, 12],
      seconds: 2.6,
      base: {
        hip: [44.6, 27.2],
        trunk: [69, 71],
        head: 70,
        knee: [1, -1.3, 0.1],
        hand: [73, 0, 11],
        grip: 'flat',
        elbow: [-1, 0.4, 0.5],
      },
      ...through(
        [0, 0.25],
        [0, { footR: back, footL: back }],
        [0.25, { footR: near, footL: back }],
        [0.5, { footR: back, footL: back }],
        [0.75, { footR: back, footL: near }],
      ),
      equipment: [{ type: 'mat', x: [-10, 92], half: 20 }],
      muscles: { primary: ['abs', 'obliques'], secondary: ['frontDelts'] },
      trace: 'kneeR',
    },
    params,
  )
}
