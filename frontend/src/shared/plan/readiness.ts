/** How the person feels today, 1 (very poor) to 5. It stays in this browser and counts for one day. */
import { getSession, useSession } from '../api/session.ts'
import { createStored, useStored } from '../lib/stored.ts'

export const readinessLevels = [1, 2, 3, 4, 5] as const
export type Readiness = (typeof readinessLevels)[number]

interface Felt {
  /** Calendar day, YYYY-MM-DD. */
  date: string
  level: Readiness
}

const stored = createStored<Felt>((value): value is Felt => {
  const felt = value as Partial<Felt> | null
  return typeof felt?.date === 'string' && readinessLevels.some((level) => level === felt.level)
})
const keyOf = (userId: string | undefined) => (userId ? `fitfusion.readiness.${userId}` : null)

/** undefined: not said for that day. */
export function useReadiness(date: string): Readiness | undefined {
  const felt = useStored(stored, keyOf(useSession()?.user.id))
  return felt?.date === date ? felt.level : undefined
}

export function setReadiness(date: string, level: Readiness | null): void {
  const key = keyOf(getSession()?.user.id)
  if (key !== null) stored.set(key, level === null ? null : { date, level })
}
