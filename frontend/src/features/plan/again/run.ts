import { addDays } from '@/shared/i18n/date.ts'
import type { PlanBrief } from './queries.ts'

type Mark = 'done' | 'now' | 'planned' | 'none'
type Dates = Pick<PlanBrief, 'startsOn' | 'endsOn' | 'beginsOn'>

const weeks = 12

/** The first day on which a plan counts. */
export function beginOf({ beginsOn, startsOn }: Pick<Dates, 'beginsOn' | 'startsOn'>): string {
  return beginsOn ?? startsOn
}

/**
 * The last day of each plan, the newest first as the server tells them: a newer plan takes over on its first day.
 * A plan that another replaced before it began ends before its own first day.
 */
export function lastDays(plans: readonly Dates[]): string[] {
  let taken: string | undefined
  return plans.map((plan) => {
    const before = taken === undefined ? undefined : addDays(taken, -1)
    const begin = beginOf(plan)
    if (taken === undefined || begin < taken) taken = begin
    return before !== undefined && before < plan.endsOn ? before : plan.endsOn
  })
}

/** The twelve weeks of a plan: those that it ran for, this one, those to come; none where it did not count. */
export function weeksRun(plan: Dates, last: string, today: string): Mark[] {
  const begin = beginOf(plan)
  return Array.from({ length: weeks }, (_unused, n) => {
    const monday = addDays(plan.startsOn, n * 7)
    const sunday = addDays(monday, 6)
    if (sunday < begin || monday > last || last < begin) return 'none'
    if (sunday < today || last < today) return 'done'
    return monday <= today ? 'now' : 'planned'
  })
}
