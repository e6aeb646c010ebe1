/** The elbow straightens while the upper arm stays: pushed down from a high pulley, overhead, or against oneself. */
import type { Equipment } from '../equipment/types.ts'
import type { Movement } from '../types.ts'
import { clamped, closedDoor } from './door.ts'
import { holds, lifts } from './reps.ts'
import { inWheelchair, standing } from './stances.ts'
import { type Tuning, tuned } from './tune.ts'

const muscles = { primary: ['triceps'] } as const

export interface ElbowExtensionParams extends Tuning {
  seat?: 'wheelchair'
}

const chairOf = (seat: ElbowExtensionParams['seat']): readonly Equipment[] =>
  seat ? [{ type: 'wheelchair' }] : []

export interface PushdownParams extends ElbowExtensionParams {
  source?: 'cable' | 'band'
}

/** Elbows beside the ribs, hands from chest height down to the thighs; seated they end beside the knees. */
export function pushdown({ source = 'cable', seat, ...rest }: PushdownParams = {}): Movement {
  const high = seat ? ([28, 110, 7, 0] as const) : ([14, 114, 2, 0] as const)
  const low = seat ? ([30, 6, 7, 0] as const) : ([12, 4, 2, 0] as const)
  const door = seat ? 43 : 30
  const pulley = seat ? ([24, 108, 0] as const) : ([19, 117, 0] as const)
  const top = source === 'cable' ? pulley : ([door - 1.6, 110, 0] as const)
  const rope = (hand: 'handR' | 'handL', layer: 'middle' | 'band'): Equipment => ({
    type: source,
    through: [top, hand],
    layer,
  })
  const anchor: Record<typeof source, readonly Equipment[]> = {
    cable: [{ type: 'tower', x: 42, height: top[1] + 3, arm: top[0] }],
    band: [...closedDoor(door, 20), clamped(door, 110)],
  }
  const oneBar = source === 'cable' && !seat
  const pull: readonly Equipment[] = oneBar
    ? [
        { type: 'cable', through: [top, 'hands'], layer: 'middle' },
        { type: 'handle', half: 16 },
      ]
    : [rope('handL', 'middle'), rope('handR', 'band')]
  return tuned(
    {
      view: [-26, 7],
      seconds: 2.8,
      base: seat ? inWheelchair : { ...standing, hip: [-4.6, 52.4], trunk: [8, 8], head: 4 },
      ...lifts({ arm: high }, { arm: low }),
      equipment: [...anchor[source], ...chairOf(seat), ...pull],
      muscles,
    },
    rest,
  )
}

/** One weight in both hands goes down behind the head and up again over it. */
export function overheadExtension({
  load = 'dumbbell',
  seat,
  ...rest
}: ElbowExtensionParams & { load?: 'dumbbell' | 'backpack' } = {}): Movement {
  const wide = load === 'backpack' ? 5 : 0
  const held: Record<typeof load, Equipment> = {
    dumbbell: { type: 'dumbbells', axis: 'y', shared: true, layer: 'barBehind' },
    backpack: { type: 'backpack', at: 'hold', layer: 'barBehind' },
  }
  return tuned(
    {
      view: [40, 6],
      seconds: 3,
      base: seat ? inWheelchair : standing,
      ...lifts({ arm: [166, 120, -6 + wide, -24 + wide] }, { arm: [172, 8, -11 + wide, 0] }),
      equipment: [...chairOf(seat), held[load]],
      muscles,
      trace: 'hands',
    },
    rest,
  )
}

/** The fist pushes down into the other palm, which holds it back: nothing moves. */
export function heldExtension({ seat, ...rest }: ElbowExtensionParams = {}): Movement {
  const down = seat ? 19.2 : 0
  const back = seat ? 3.2 : 0
  return tuned(
    {
      view: [44, 7],
      seconds: 4,
      base: {
        ...(seat ? inWheelchair : standing),
        armR: [4, 90, 4, -34],
        handL: [13.4 - back, 58.4 - down, -1.2],
        gripL: 'open',
        elbowL: [-0.5, -0.6, 1],
      },
      ...holds(),
      equipment: chairOf(seat),
      muscles,
    },
    rest,
  )
}

/** Hands on a wall at the height of the face: the straight body leans in until the forearms come close to it. */
export function wallExtension(params: Tuning = {}): Movement {
  const wall = 47.3
  const body = (angle: number) =>
    ({ body: angle, trunk: [90 - angle, 90 - angle], head: 87 - angle }) as const
  return tuned(
    {
      view: [-24, 8],
      seconds: 2.8,
      base: {
        foot: { x: 0, z: 6, pitch: 12, turnOut: 4 },
        knee: [1, 0, 0],
        hand: [wall, 86, 8],
        grip: 'flat',
        palm: [-1, 0, 0],
        fingers: [0, 1, 0],
        elbow: [-0.2, -1, 0.25],
      },
      ...lifts(body(66), body(77)),
      equipment: [{ type: 'wall', x: wall, height: 108 }],
      muscles,
      thumb: 0,
      trace: 'sternum',
    },
    params,
  )
}
