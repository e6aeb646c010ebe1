/** On the left side on the floor, facing the viewer: hips stacked, the head on the lower arm. */
import type { Equipment } from '../equipment/types.ts'
import type { Layer, Pose } from '../types.ts'

/** The figure is posed along x and then turned: its right side is up, its front towards the viewer. */
const pose = {
  hip: [0, 0],
  trunk: [90, 90],
  head: 90,
  sideBend: 6,
  headTilt: -10,
  leg: [-90, -90, 0, 0],
  // Toes drawn up: the sole of a bent leg is not turned to the viewer.
  footL: { pitch: -36 },
  armL: [164, 96, 4, 0],
  gripL: 'open',
  handR: [17, -15, -10.2],
  gripR: 'flat',
  palmR: [0, 0, 1],
  fingersR: [1, 0, 0],
  elbowR: [-0.6, -0.4, 1],
  turn: [-90, 2, 0, 10.4],
} satisfies Pose

const order: readonly Layer[] = [
  'floor',
  'mat',
  'back',
  'farLoadBack',
  'farArm',
  'farHand',
  'farLoadFront',
  'pelvis',
  'trunk',
  'neck',
  'head',
  'farLeg',
  'barBehind',
  'nearLeg',
  'middle',
  'bar',
  'band',
  'nearLoadBack',
  'nearArm',
  'nearHand',
  'nearLoadFront',
  'front',
]

const mat: Equipment = { type: 'mat', x: [-56, 54] }

export const onLeftSide = { pose, order, mat }
