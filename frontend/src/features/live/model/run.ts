/** What can happen to a running session. Each is a new draft; the old one is left as it was. */
import type { ExerciseBrief } from '@/shared/catalogue/queries.ts'
import type { Draft, DraftItem, DraftSet } from '@/shared/log/draft.ts'
import { currentPlace, filledIn, groupOf, nextIn, nextItem, type Place, type Values } from './flow.ts'
import { extraItem, measureOf } from './start.ts'

function withItem(draft: Draft, place: number, change: (item: DraftItem) => DraftItem): Draft {
  return { ...draft, items: draft.items.map((item, n) => (n === place ? change(item) : item)) }
}

function withSet(draft: Draft, place: Place, change: (set: DraftSet) => DraftSet): Draft {
  return withItem(draft, place.item, (item) => ({
    ...item,
    sets: item.sets.map((set, n) => (n === place.set ? change(set) : set)),
  }))
}

/** What is filled in for a set that is not logged yet, or the values of one that is. */
export function setValues(draft: Draft, place: Place, values: Values): Draft {
  return withSet(draft, place, (set) => ({ ...set, ...values }))
}

/** Opens the next exercise when the open one is through. */
function moveOn(draft: Draft): Draft {
  if (nextIn(draft.items, groupOf(draft.items, draft.open)) !== null) return draft
  return { ...draft, open: nextItem(draft.items, draft.open) ?? draft.open }
}

/** Logs a set as it is filled in and starts the rest, which blocks nothing. */
export function logSet(draft: Draft, place: Place, now: number): Draft {
  const item = draft.items[place.item]
  if (!item) return draft
  const values = filledIn(item, place.set)
  const logged = moveOn(withSet(draft, place, () => ({ state: 'done', ...values })))
  const finished = currentPlace(logged) === null
  const rest = finished || item.restSeconds <= 0 ? null : restOf(item.restSeconds, now)
  return { ...logged, rest }
}

/** A logged set goes back to planned: a tap too early. */
export function unlogSet(draft: Draft, place: Place): Draft {
  return { ...withSet(draft, place, (set) => ({ ...set, state: 'planned' })), open: place.item, rest: null }
}

/** One set more of an item, and the item opens. */
export function addSet(draft: Draft, place: number): Draft {
  const more = withItem(draft, place, (item) => ({ ...item, sets: [...item.sets, { state: 'planned' }] }))
  return { ...more, open: place }
}

export function removeSet(draft: Draft, place: Place): Draft {
  return withItem(draft, place.item, (item) => ({
    ...item,
    sets: item.sets.filter((_set, n) => n !== place.set),
  }))
}

/** The sets that are left of an item are skipped, or planned again. */
export function skipItem(draft: Draft, place: number, skipped: boolean): Draft {
  const [from, to] = skipped ? (['planned', 'skipped'] as const) : (['skipped', 'planned'] as const)
  const changed = withItem(draft, place, (item) => ({
    ...item,
    sets: item.sets.map((set) => (set.state === from ? { ...set, state: to } : set)),
  }))
  return skipped ? moveOn(changed) : { ...changed, open: place }
}

/**
 * Another exercise does the job of an item from here on. Sets already done stay with the exercise they were done
 * with: it keeps them and the new one takes the rest.
 */
export function swapItem(draft: Draft, place: number, exercise: ExerciseBrief): Draft {
  const item = draft.items[place]
  if (!item) return draft
  const done = item.sets.filter((set) => set.state === 'done')
  const left = item.sets.filter((set) => set.state !== 'done')
  const { load: _load, rampSets: _ramp, ...rest } = item
  const swapped: DraftItem = {
    ...rest,
    exerciseId: exercise.id,
    name: exercise.name,
    measure: measureOf({ ...item.target, kind: item.kind, exercise }),
    primary: exercise.primary,
    secondary: exercise.secondary,
    stepKg: exercise.stepKg ?? 2.5,
    unilateral: exercise.unilateral ?? false,
    reasons: [],
    sets: left.map(() => ({ state: 'planned' })),
  }
  const kept = done.length > 0 ? [{ ...item, sets: done }] : []
  const items = draft.items.flatMap((one, n) => (n === place ? [...kept, swapped] : [one]))
  return { ...draft, items, open: place + kept.length }
}

/** An exercise at the end that the plan does not have. */
export function addItem(draft: Draft, exercise: ExerciseBrief): Draft {
  return { ...draft, items: [...draft.items, extraItem(exercise)], open: draft.items.length }
}

export const openItem = (draft: Draft, open: number): Draft => ({ ...draft, open })

export const restOf = (seconds: number, now: number) => ({ endsAt: now + seconds * 1000, total: seconds })

export function longerRest(draft: Draft, seconds: number, now: number): Draft {
  if (!draft.rest) return draft
  const endsAt = Math.max(draft.rest.endsAt, now) + seconds * 1000
  return { ...draft, rest: { endsAt, total: draft.rest.total + seconds } }
}
