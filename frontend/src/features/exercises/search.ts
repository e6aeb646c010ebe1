/** What the catalogue's address holds: the words and the filters. */
import type { ExerciseFilter } from '@/shared/catalogue/queries.ts'
import { muscles } from '@/shared/ui/muscles.ts'

export const filters = {
  muscle: muscles,
  equipment: ['none', 'bands', 'dumbbells', 'kettlebell', 'home', 'gym'],
  level: ['beginner', 'intermediate', 'advanced'],
  limitation: ['knee', 'low_back', 'shoulder', 'wrist', 'seated', 'older_adult'],
} as const satisfies { [K in Exclude<keyof ExerciseFilter, 'q'>]: readonly ExerciseFilter[K][] }

export type FilterName = keyof typeof filters

export function exerciseSearch(search: Record<string, unknown>): ExerciseFilter {
  const result: Record<string, unknown> = {}
  if (typeof search.q === 'string' && search.q.trim() !== '') result.q = search.q.slice(0, 100)
  for (const [name, values] of Object.entries(filters)) {
    if ((values as readonly unknown[]).includes(search[name])) result[name] = search[name]
  }
  return result as ExerciseFilter
}
