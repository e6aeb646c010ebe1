/** What the progress page's address holds, so that a view can be linked and gone back to. */
import { type Muscle, muscles } from '@/shared/ui/muscles.ts'

export const periods = { '4w': 4, '12w': 12, '1y': 53 } as const
export type Period = keyof typeof periods

export interface ProgressSearch {
  /** Twelve weeks when absent. */
  period?: Period
  /** Chosen lifts, by exercise. */
  lifts?: string[]
  body?: 'whole' | 'upper'
  /** The open sheet: a muscle's sets, a month of the year, a workout. */
  muscle?: Muscle
  month?: string
  workout?: string
}

export function progressSearch(search: Record<string, unknown>): ProgressSearch {
  const { period, lifts, body, muscle, month, workout } = search
  const slugs = Array.isArray(lifts)
    ? lifts.filter((id): id is string => typeof id === 'string').slice(0, 4)
    : []
  return {
    ...(period === '4w' || period === '1y' ? { period } : {}),
    ...(slugs.length > 0 ? { lifts: slugs } : {}),
    ...(body === 'whole' || body === 'upper' ? { body } : {}),
    ...(muscles.some((known) => known === muscle) ? { muscle: muscle as Muscle } : {}),
    ...(typeof month === 'string' && /^\d{4}-\d{2}$/.test(month) ? { month } : {}),
    ...(typeof workout === 'string' ? { workout } : {}),
  }
}
