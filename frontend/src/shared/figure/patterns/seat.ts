/** What a seated exercise sits on: a chair, or a wheelchair. */
import type { Equipment } from '../equipment/types.ts'
import type { Pose } from '../types.ts'
import { inWheelchair, onChair } from './stances.ts'
import type { Tuning } from './tune.ts'

export interface SeatParams extends Tuning {
  seat?: 'wheelchair'
}

interface Seat {
  pose: Pose
  things: readonly Equipment[]
  /** From a place above the chair to the same above the wheelchair. */
  back: number
  up: number
}

export const seatOf = (seat: SeatParams['seat']): Seat =>
  seat
    ? { pose: inWheelchair, things: [{ type: 'wheelchair' }], back: 3.4, up: 1.8 }
    : { pose: onChair, things: [{ type: 'chair', x: -11 }], back: 0, up: 0 }
