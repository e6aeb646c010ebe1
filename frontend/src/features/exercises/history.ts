/** What an exercise's sessions amount to. */
import { calendarDay } from '@/shared/i18n/date.ts'
import { workingSets } from '@/shared/log/words.ts'
import type { HistoryEntry, WorkoutSet } from '@/shared/progress/queries.ts'

/** The estimates, oldest first; of a day with two sessions the better one. */
export function estimates(items: readonly HistoryEntry[]): { day: string; kg: number }[] {
  const best = new Map<string, number>()
  for (const { at, e1rmKg } of items) {
    if (e1rmKg === undefined) continue
    const day = calendarDay(new Date(at))
    best.set(day, Math.max(best.get(day) ?? 0, e1rmKg))
  }
  return [...best].map(([day, kg]) => ({ day, kg })).toSorted((a, b) => a.day.localeCompare(b.day))
}

/** Epley, for the choice between sets alone: the server's estimates are the ones that are shown. */
const worth = ({ kg = 0, reps = 0, seconds = 0 }: WorkoutSet): number =>
  kg > 0 ? kg * (1 + reps / 30) : reps + seconds / 1000

export function bestSet(items: readonly HistoryEntry[]): WorkoutSet | undefined {
  const sets = items.flatMap((entry) => workingSets(entry.sets))
  const loaded = sets.filter((set) => (set.kg ?? 0) > 0 && (set.reps ?? 0) <= 12)
  const from = loaded.length > 0 ? loaded : sets
  return from.toSorted((a, b) => worth(b) - worth(a))[0]
}
