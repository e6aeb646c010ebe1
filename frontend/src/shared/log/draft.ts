/**
 * The session that is being trained, written down on every change: a reload, a crash or an empty battery loses
 * nothing. One a person and browser. The live session writes it; Today offers to go on with it.
 */

import { getSession, useSession } from '../api/session.ts'
import type { components as PlanSchemas } from '../api/workout-plan.gen.ts'
import { createStored, useStored } from '../lib/stored.ts'

type Schemas = PlanSchemas['schemas']

/** What a set of an exercise is counted in. */
export type Measure = 'load' | 'reps' | 'seconds' | 'minutes'

export interface DraftSet {
  state: 'planned' | 'done' | 'skipped'
  /** kg; absent until it is chosen or logged, and always for the body alone. */
  kg?: number
  reps?: number
  seconds?: number
  rir?: number
}

export interface DraftItem {
  exerciseId: string
  name: string
  kind: Schemas['SessionItem']['kind']
  measure: Measure
  primary: Schemas['Muscle'][]
  secondary: Schemas['Muscle'][]
  /** The smallest jump of the load, kg. */
  stepKg: number
  unilateral: boolean
  target: { sets: number; repsMin?: number; repsMax?: number; seconds?: number; rir: number }
  restSeconds: number
  rampSets?: number
  pair?: string
  zone?: Schemas['SessionItem']['zone']
  rpe?: string
  /** What to lift and why, as the log answered. */
  load?: Schemas['PlannedLoad']
  /** Why the plan asks for this. */
  reasons: Schemas['Reason'][]
  sets: DraftSet[]
}

export interface Draft {
  version: 1
  /** The workout's id: made here, so that a workout sent twice is stored once. */
  id: string
  planId?: string
  sessionId: string
  title: string
  /** RFC 3339. */
  startedAt: string
  items: DraftItem[]
  /** The item whose exercise is open. */
  open: number
  /** The rest that runs; ends at milliseconds since the epoch. */
  rest: { endsAt: number; total: number } | null
  notes: string
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  (value as Draft).version === 1 &&
  Array.isArray((value as Draft).items)

const stored = createStored<Draft>(isDraft)
const keyOf = (userId: string | undefined) => (userId ? `fitfusion.draft.${userId}` : null)

/** The running session of the person who is signed in; null when there is none. */
export function useDraft(): Draft | null {
  return useStored(stored, keyOf(useSession()?.user.id))
}

export function readDraft(): Draft | null {
  const key = keyOf(getSession()?.user.id)
  return key === null ? null : stored.get(key)
}

/** Keeps the session as it is now; null when it was finished or discarded. */
export function writeDraft(draft: Draft | null): void {
  const key = keyOf(getSession()?.user.id)
  if (key !== null) stored.set(key, draft)
}

/** Sets that count: those of strength work, or all of them where there is none. */
export function countSets(items: readonly DraftItem[]): { done: number; total: number } {
  const counted = countedItems(items)
  const sets = counted.flatMap((item) => item.sets)
  return { done: sets.filter((set) => set.state === 'done').length, total: sets.length }
}

export function countedItems<T extends Pick<DraftItem, 'kind'>>(items: readonly T[]): readonly T[] {
  const strength = items.filter((item) => item.kind === 'strength')
  return strength.length > 0 ? strength : items
}
