/** Which one change of load is worth saying today. */
import type { PlannedLoad, SessionItem } from '@/shared/plan/queries.ts'

export type Insight = SessionItem & { load: PlannedLoad }

/** What a person most wants to know comes first. */
const order: readonly PlannedLoad['action'][] = ['raise', 'resume', 'reduce', 'start', 'hold']

/** The most useful change: the largest rise of all, else the next kind that there is. */
export function pickInsight(items: readonly SessionItem[]): Insight | null {
  const changes = items.filter((item): item is Insight => item.load !== undefined)
  const [first] = changes.toSorted(
    (a, b) => order.indexOf(a.load.action) - order.indexOf(b.load.action) || change(b.load) - change(a.load),
  )
  return first ?? null
}

/** By which part of itself a load changes. */
function change({ kg, fromKg }: PlannedLoad): number {
  return kg === undefined || !fromKg ? 0 : Math.abs(kg - fromKg) / Math.abs(fromKg)
}
