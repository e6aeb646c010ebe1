/** What the address of the shelf holds: the filters that are on. */
import type { components } from '@/shared/api/workout-plan.gen.ts'

type Schemas = components['schemas']

export interface ShelfFilter {
  goal?: Schemas['Goal']
  level?: Schemas['Level']
  equipment?: Schemas['Equipment']
  days?: number
  for?: Schemas['RoutineFor']
}

export const filters = {
  for: ['seated', 'older_adult', 'pregnant', 'knee', 'low_back', 'shoulder', 'wrist'],
  goal: ['gain_muscle', 'lose_weight', 'endurance', 'healthy'],
  level: ['beginner', 'intermediate', 'advanced'],
  equipment: ['none', 'bands', 'dumbbells', 'kettlebell', 'home', 'gym'],
  days: [1, 2, 3, 4, 5, 6],
} as const satisfies { [K in keyof ShelfFilter]-?: readonly ShelfFilter[K][] }

export type FilterName = keyof typeof filters

export function shelfSearch(search: Record<string, unknown>): ShelfFilter {
  const result: Record<string, unknown> = {}
  for (const [name, values] of Object.entries(filters)) {
    if ((values as readonly unknown[]).includes(search[name])) result[name] = search[name]
  }
  return result as ShelfFilter
}

/** One value a kind; `on` false takes it away. */
export function toggled(
  filter: ShelfFilter,
  name: FilterName,
  value: string | number,
  on: boolean,
): ShelfFilter {
  const { [name]: _before, ...rest } = filter
  return on ? ({ ...rest, [name]: value } as ShelfFilter) : rest
}
