/** What a day or a session of the plan amounts to: pure, for whoever draws one. */
import { type Muscle, muscles } from '../ui/muscles.ts'
import type { Day, SessionItem } from './queries.ts'

interface Worked {
  primary: readonly Muscle[]
  secondary: readonly Muscle[]
}

/** The muscles of several exercises, each once, in the house's order; what is worked first is not also second. */
export function workedMuscles(exercises: readonly Worked[]): { primary: Muscle[]; secondary: Muscle[] } {
  const first = new Set(exercises.flatMap((exercise) => exercise.primary))
  const second = new Set(exercises.flatMap((exercise) => exercise.secondary))
  return {
    primary: muscles.filter((muscle) => first.has(muscle)),
    secondary: muscles.filter((muscle) => second.has(muscle) && !first.has(muscle)),
  }
}

/** What is trained and logged: everything but the warm-up. */
export function mainItems(items: readonly SessionItem[]): SessionItem[] {
  return items.filter((item) => item.kind !== 'warmup')
}

/** Plates of a day's stack: one an exercise; none on a rest day. */
export function platesOf(day: Pick<Day, 'kind' | 'exercises'>): number {
  return day.kind === 'rest' ? 0 : Math.max(1, day.exercises.length)
}

/** Sets of the whole day; timed work counts as one a piece, so that no training day has none. */
export function setsOf(day: Pick<Day, 'kind' | 'sets' | 'exercises'>): number {
  if (day.kind === 'rest') return 0
  return day.sets > 0 ? day.sets : day.exercises.reduce((sum, exercise) => sum + exercise.sets, 0)
}
