/** From the trained session to the workout that the log keeps. */
import type { Draft, DraftItem, DraftSet } from '@/shared/log/draft.ts'
import type { LoadItem, WorkoutInput, WorkoutSet } from '@/shared/progress/queries.ts'

/** Strength work trains muscles; warm-ups, mobility and balance do not count as sets of them. */
function kindOf(item: DraftItem): WorkoutSet['kind'] {
  if (item.kind === 'strength') return 'working'
  return item.kind === 'aerobic' ? 'aerobic' : 'warmup'
}

function loggedSet(item: DraftItem, { kg, reps, seconds, rir }: DraftSet): WorkoutSet {
  return {
    kind: kindOf(item),
    ...(kg === undefined ? {} : { kg }),
    ...(reps === undefined ? {} : { reps }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(rir === undefined ? {} : { rir }),
  }
}

interface Finish {
  now: Date
  rpe: number | null
  notes: string
}

/** What was done; null when no set was. */
export function workoutOf(draft: Draft, { now, rpe, notes }: Finish): WorkoutInput | null {
  const exercises = draft.items.flatMap((item) => {
    const sets = item.sets.filter((set) => set.state === 'done').map((set) => loggedSet(item, set))
    return sets.length > 0 ? [{ exerciseId: item.exerciseId, target: item.target, sets }] : []
  })
  if (exercises.length === 0) return null
  const trimmed = notes.trim()
  return {
    id: draft.id,
    startedAt: startOf(draft, now).toISOString(),
    endedAt: endOf(draft, now).toISOString(),
    title: draft.title,
    sessionId: draft.sessionId,
    ...(draft.planId ? { planId: draft.planId } : {}),
    ...(rpe === null ? {} : { sessionRpe: rpe }),
    ...(trimmed ? { notes: trimmed } : {}),
    exercises,
  }
}

const longest = 23 * 3_600_000

/** Who logs a walk when it is over started it before: the session lasts at least as long as its timed work. */
function startOf(draft: Draft, now: Date): Date {
  const done = draft.items.flatMap((item) => item.sets.filter((set) => set.state === 'done'))
  const timed = done.reduce((sum, set) => sum + (set.seconds ?? 0), 0)
  return new Date(Math.min(Date.parse(draft.startedAt), endOf(draft, now).getTime() - timed * 1000))
}

/** A session that was left open over night did not last that long: the log takes 24 hours at most. */
function endOf(draft: Draft, now: Date): Date {
  return new Date(Math.min(now.getTime(), Date.parse(draft.startedAt) + longest))
}

/** What to ask about next time: strength work with repetitions. `stepKg` is the catalogue's, 0 for the body alone. */
export function loadItems(workout: WorkoutInput, stepKg: (exerciseId: string) => number): LoadItem[] {
  const asked = new Map<string, LoadItem>()
  for (const { exerciseId, target, sets } of workout.exercises) {
    if (!target?.repsMax || !sets.some((set) => set.kind === 'working')) continue
    if (asked.has(exerciseId)) continue
    asked.set(exerciseId, {
      exerciseId,
      sets: target.sets,
      repsMin: target.repsMin ?? target.repsMax,
      repsMax: target.repsMax,
      rir: target.rir,
      stepKg: stepKg(exerciseId),
    })
  }
  return [...asked.values()]
}
