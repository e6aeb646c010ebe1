import type { components } from '../api/workout-plan.gen.ts'
import type { WorkoutInput } from '../progress/queries.ts'

export type Outside = components['schemas']['Outside']

export type Block = 'done' | 'planned' | 'left'

/** What one block stands for; the last one of a goal may stand for less. */
export const minutesPerBlock = 10

/** Minutes of the sessions that are still to come: what the goal holds beyond the log and the rest to add. */
export function toCome({ goal, logged, left }: Outside): number {
  return Math.max(0, goal - logged - left)
}

/** The week's minutes as a row of blocks: logged, in sessions to come, to add. */
export function blocksOf(outside: Outside): Block[] {
  const total = Math.max(1, Math.ceil(outside.goal / minutesPerBlock))
  const done = Math.min(total, Math.floor(outside.logged / minutesPerBlock))
  // Something to add is always seen, be it 3 minutes.
  const left = Math.min(total - done, Math.ceil(outside.left / minutesPerBlock))
  return Array.from({ length: total }, (_unused, n) =>
    n < done ? 'done' : n < total - left ? 'planned' : 'left',
  )
}

interface Outing {
  id: string
  title: string
  /** In the chair instead of on foot. */
  seated: boolean
  minutes: number
  /** When it is logged: it ended then. */
  now: Date
}

/** A walk, or a roll, as the log keeps it: whole minutes of aerobic work that belong to no session. */
export function outing({ id, title, seated, minutes, now }: Outing): WorkoutInput {
  const seconds = Math.round(minutes) * 60
  return {
    id,
    title,
    startedAt: new Date(now.getTime() - seconds * 1000).toISOString(),
    endedAt: now.toISOString(),
    exercises: [
      { exerciseId: seated ? 'wheelchair-roll' : 'brisk-walk', sets: [{ kind: 'aerobic', seconds }] },
    ],
  }
}
