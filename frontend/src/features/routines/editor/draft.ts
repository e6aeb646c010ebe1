/**
 * What a person is writing, kept in this browser on every change: a reload or a lost connection loses nothing. One
 * for each routine, and one for a new one.
 */
import { getSession, useSession } from '@/shared/api/session.ts'
import { createStored, useStored } from '@/shared/lib/stored.ts'
import type { Edited } from './model.ts'

export interface RoutineDraft {
  version: 1
  /** The routine's id: made here for a new one, so that one that is sent twice is kept once. */
  id: string
  /** The version of the contents that was opened; null for a new routine. */
  base: number | null
  edited: Edited
}

const isDraft = (value: unknown): value is RoutineDraft => {
  const draft = value as RoutineDraft | null
  return (
    typeof draft === 'object' &&
    draft?.version === 1 &&
    typeof draft.id === 'string' &&
    Array.isArray(draft.edited?.days)
  )
}

const stored = createStored<RoutineDraft>(isDraft)

const keyOf = (userId: string | undefined, slot: string) =>
  userId ? `fitfusion.routine.${userId}.${slot}` : null

/** `slot` is the routine's id, or "new". */
export function useRoutineDraft(slot: string): RoutineDraft | null {
  return useStored(stored, keyOf(useSession()?.user.id, slot))
}

export function readRoutineDraft(slot: string): RoutineDraft | null {
  const key = keyOf(getSession()?.user.id, slot)
  return key === null ? null : stored.get(key)
}

/** null: it is saved, or not wanted any more. */
export function writeRoutineDraft(slot: string, draft: RoutineDraft | null): void {
  const key = keyOf(getSession()?.user.id, slot)
  if (key !== null) stored.set(key, draft)
}
