/** Which set comes next, and what is filled in for it. Pure: a draft in, an answer out. */
import type { Draft, DraftItem, DraftSet } from '@/shared/log/draft.ts'

/** A set by its place. */
export interface Place {
  item: number
  set: number
}

/** The items that are done in turn with one: A1 and A2, or the item alone. */
export function groupOf(items: readonly DraftItem[], item: number): number[] {
  const letter = items[item]?.pair?.charAt(0)
  if (!letter) return [item]
  return items.flatMap((one, n) => (one.pair?.charAt(0) === letter ? [n] : []))
}

/** The rows of a group's table: of a pair A1, A2, A1, A2 and so on. */
export function rowsOf(items: readonly DraftItem[], group: readonly number[]): Place[] {
  const longest = Math.max(0, ...group.map((item) => items[item]?.sets.length ?? 0))
  return Array.from({ length: longest }, (_unused, set) =>
    group.flatMap((item) => (set < (items[item]?.sets.length ?? 0) ? [{ item, set }] : [])),
  ).flat()
}

const setAt = (items: readonly DraftItem[], { item, set }: Place) => items[item]?.sets[set]

/** The next set of a group; null when it is through. */
export function nextIn(items: readonly DraftItem[], group: readonly number[]): Place | null {
  return rowsOf(items, group).find((place) => setAt(items, place)?.state === 'planned') ?? null
}

/** The item to open after this one's group: the next one with sets left, then those that were passed by. */
export function nextItem(items: readonly DraftItem[], from: number): number | null {
  const group = groupOf(items, from)
  const order = items.map((_item, n) => n)
  const later = [...order.slice(Math.max(...group) + 1), ...order.slice(0, Math.max(...group) + 1)]
  return later.find((n) => !group.includes(n) && nextIn(items, [n]) !== null) ?? null
}

/** The set that the go button logs; null when the open exercise is through. */
export function currentPlace(draft: Draft): Place | null {
  return nextIn(draft.items, groupOf(draft.items, draft.open))
}

export type Values = Pick<DraftSet, 'kg' | 'reps' | 'seconds' | 'rir'>

/** The load of the plan, else that of last time, else nothing yet: zero. */
function startKg(item: DraftItem, set: number): number {
  return item.load?.kg ?? lastTime(item, set)?.kg ?? 0
}

/** The same set of last time, or its last one. */
export function lastTime(item: DraftItem, set: number) {
  const { last } = item.load ?? {}
  return last?.[set] ?? last?.at(-1)
}

/**
 * What is filled in for a set: what was typed for it, else what the set before it was, else the plan. One tap
 * logs that.
 */
export function filledIn(item: DraftItem, set: number): Values {
  const own = item.sets[set] ?? { state: 'planned' }
  const before = item.sets.slice(0, set).findLast((one) => one.state === 'done')
  const rir = own.rir ?? before?.rir ?? item.target.rir
  switch (item.measure) {
    case 'load':
      return {
        kg: own.kg ?? before?.kg ?? startKg(item, set),
        reps: own.reps ?? before?.reps ?? startReps(item),
        rir,
      }
    case 'reps':
      return { reps: own.reps ?? before?.reps ?? startReps(item), rir }
    default:
      return { seconds: own.seconds ?? before?.seconds ?? item.target.seconds ?? 60 }
  }
}

function startReps(item: DraftItem): number {
  return item.load?.reps ?? item.target.repsMax ?? item.target.repsMin ?? 10
}

/** Loads of the sets that lead up to the working weight: half, then three quarters, on the plates' steps. */
export function rampLoads(item: DraftItem): number[] {
  const kg = item.load?.kg
  if (!item.rampSets || kg === undefined || item.measure !== 'load') return []
  const parts = item.rampSets === 1 ? [0.6] : [0.5, 0.75, 0.9]
  return parts.slice(0, item.rampSets).map((part) => Math.floor((kg * part) / item.stepKg) * item.stepKg)
}
