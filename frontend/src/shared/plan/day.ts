/** What a day or a session of the plan amounts to: pure, for whoever draws one. */
import { addDays } from '../i18n/date.ts'
import { type Muscle, muscles } from '../ui/muscles.ts'
import type { Day, SessionItem, Week } from './queries.ts'

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

/** A date of a week and the sessions on it: none on a rest day, more than one after a session has moved. */
export interface WeekDate {
  /** Calendar day, YYYY-MM-DD. */
  date: string
  sessions: Day[]
}

/** Monday to Sunday by date, wherever sessions were moved; those moved beyond Sunday follow. */
export function datesOf(week: Pick<Week, 'startsOn' | 'days'>): WeekDate[] {
  const sessions = week.days.filter((day) => day.kind !== 'rest')
  const dates = Array.from({ length: 7 }, (_unused, n) => addDays(week.startsOn, n))
  const beyond = sessions.map((day) => day.date).filter((date) => !dates.includes(date))
  return [...dates, ...new Set(beyond)].map((date) => ({
    date,
    sessions: sessions.filter((day) => day.date === date),
  }))
}
