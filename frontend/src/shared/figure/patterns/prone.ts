/** Face down on the floor, forehead on a towel: pulls with nothing but the back. */
import type { Movement, Pose } from '../types.ts'
import { lifts } from './reps.ts'
import { type Tuning, tuned } from './tune.ts'

/** Hips, thighs and insteps rest; the chest is a hand's breadth of padding off the floor. */
const faceDown = {
  hip: [0, 5.8],
  trunk: [89, 87],
  head: 88,
  leg: [-86.5, -90, 3, 0],
  foot: { pitch: 52 },
  knee: [0, -1, 0],
} satisfies Pose

export function pronePull({
  from,
  to,
  elbow,
  ...rest
}: Tuning & { from: Pose['hand']; to: Pose['hand']; elbow: Pose['elbow'] }): Movement {
  return tuned(
    {
      view: [34, 34],
      seconds: 3.2,
      base: { ...faceDown, ...(elbow && { elbow }) },
      ...lifts({ ...(from && { hand: from }) }, { ...(to && { hand: to }) }),
      equipment: [
        { type: 'mat', x: [-58, 78], half: 26 },
        { type: 'box', min: [35, 0, -6], max: [46, 1, 6], look: 'pad', layer: 'mat' },
      ],
      muscles: { primary: ['upperBack', 'lats'], secondary: ['rearDelts'] },
    },
    rest,
  )
}
