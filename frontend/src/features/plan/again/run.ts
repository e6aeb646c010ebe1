import { addDays } from '@/shared/i18n/date.ts'
import type { PlanBrief } from './queries.ts'

type Mark = 'done' | 'now' | 'planned' | 'none'

const weeks = 12

/**
 * The twelve weeks of a plan: those it ran for, this one, those to come. What another plan took over, or what was
 * over before the plan's first day, is none.
 */
export function weeksRun(
  { startsOn, endsOn, beginsOn, current }: Pick<PlanBrief, 'startsOn' | 'endsOn' | 'beginsOn' | 'current'>,
  today: string,
): Mark[] {
  return Array.from({ length: weeks }, (_unused, n) => {
    const monday = addDays(startsOn, n * 7)
    const sunday = addDays(monday, 6)
    if (monday > endsOn || (beginsOn !== undefined && sunday < beginsOn)) return 'none'
    if (sunday < today) return 'done'
    return monday <= today && current ? 'now' : 'planned'
  })
}
