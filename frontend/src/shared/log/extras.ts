/** Exercises that a person added to the day's session before it started; the live session takes them in. */
import { getSession, useSession } from '../api/session.ts'
import { createStored, useStored } from '../lib/stored.ts'

interface Extras {
  /** The calendar day they are meant for. */
  day: string
  exerciseIds: string[]
}

const isExtras = (value: unknown): value is Extras =>
  typeof value === 'object' && value !== null && Array.isArray((value as Extras).exerciseIds)

const stored = createStored<Extras>(isExtras)
const keyOf = (userId: string | undefined) => (userId ? `fitfusion.extras.${userId}` : null)

export function useExtras(day: string): readonly string[] {
  const extras = useStored(stored, keyOf(useSession()?.user.id))
  return extras?.day === day ? extras.exerciseIds : none
}

const none: readonly string[] = []

export function setExtra(day: string, exerciseId: string, added: boolean): void {
  const key = keyOf(getSession()?.user.id)
  if (key === null) return
  const now = stored.get(key)
  const others = (now?.day === day ? now.exerciseIds : []).filter((id) => id !== exerciseId)
  const next = added ? [...others, exerciseId] : others
  stored.set(key, next.length > 0 ? { day, exerciseIds: next } : null)
}

export function clearExtras(): void {
  const key = keyOf(getSession()?.user.id)
  if (key !== null) stored.set(key, null)
}
