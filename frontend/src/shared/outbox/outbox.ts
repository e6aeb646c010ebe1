/** The outbox of the person who is signed in: kept in localStorage under their id, shared by all tabs. */
import { useSyncExternalStore } from 'react'
import { api, call } from '../api/client.ts'
import { queryClient } from '../api/queries.ts'
import { getSession, onSession, useSession } from '../api/session.ts'
import { getLanguage } from '../i18n/language.ts'
import { translator } from '../i18n/translate.ts'
import { announce } from '../lib/announce.ts'
import { createStored, useStored } from '../lib/stored.ts'
import { invalidatePlan } from '../plan/queries.ts'
import { type Workout, workoutQuery } from '../progress/queries.ts'
import type { Sync } from '../ui/SyncState.tsx'
import { outboxMessages } from './messages.ts'
import { type Change, createQueue, type Entry } from './queue.ts'

const stored = createStored<readonly Entry[]>((value): value is readonly Entry[] => Array.isArray(value))
const none: readonly Entry[] = []
const keyOf = (userId: string | undefined) => (userId ? `fitfusion.outbox.${userId}` : null)
const currentKey = () => keyOf(getSession()?.user.id)

let sending: string | null = null
const listeners = new Set<() => void>()

/** What waits, of the person who is signed in. */
export function readOutbox(): readonly Entry[] {
  const key = currentKey()
  return (key === null ? null : stored.get(key)) ?? none
}

const queue = createQueue({
  read: readOutbox,
  write(entries) {
    const key = currentKey()
    if (key !== null) stored.set(key, entries.length > 0 ? entries : null)
  },
  send: (change) =>
    change.kind === 'workout'
      ? call(api.progress.POST('/api/progress/workouts', { body: change.body }))
      : call(api.progress.POST('/api/progress/measurements', { body: change.body })),
  onSent({ id, change }, answer) {
    // A page that shows this workout needs no second question.
    if (change.kind === 'workout') {
      const workout = answer as Workout
      queryClient.setQueryData(workoutQuery(id).queryKey, { workout, etag: workout.etag ?? '' })
    }
    void invalidatePlan(queryClient)
  },
  now: Date.now,
  later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
  // Plain http on another host has no locks; a change that two tabs send is stored once all the same.
  alone: (work) => (navigator.locks ? navigator.locks.request('fitfusion.outbox', work) : work()),
  onBusy(id) {
    sending = id
    for (const listener of listeners) listener()
    void speak()
  },
})

export const outbox = {
  add: (change: Change) => queue.add(change),
  hurry: () => queue.hurry(),
  retry: (id: string, corrected?: Change) => queue.retry(id, corrected),
  discard: (id: string) => queue.discard(id),
}

/**
 * Sends what waits: now, when somebody signs in, when the connection is back and when the page is looked at again.
 * Answers with the function that stops it.
 */
export function startOutbox(): () => void {
  const hurry = () => {
    if (getSession() && document.visibilityState === 'visible') void queue.hurry()
  }
  let user = getSession()?.user.id
  const forget = onSession(() => {
    const next = getSession()?.user.id
    if (next === user) return
    user = next
    queue.stop()
    hurry()
  })
  addEventListener('online', hurry)
  document.addEventListener('visibilitychange', hurry)
  hurry()
  return () => {
    forget()
    queue.stop()
    removeEventListener('online', hurry)
    document.removeEventListener('visibilitychange', hurry)
  }
}

export function syncOf(entries: readonly Entry[], busy: string | null): Sync {
  const refused = entries.filter((entry) => entry.refusal).length
  if (refused > 0) return { state: 'attention', count: refused }
  if (entries.length === 0) return { state: 'saved' }
  return { state: busy === null ? 'waiting' : 'sending', count: entries.length }
}

/** What waits, what is being sent, and the two in one word. */
export function useOutbox(): { entries: readonly Entry[]; sending: string | null; sync: Sync } {
  const entries = useStored(stored, keyOf(useSession()?.user.id)) ?? none
  const busy = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => sending,
    () => null,
  )
  return { entries, sending: busy, sync: syncOf(entries, busy) }
}

let spoken: Sync['state'] = 'saved'

/** Says the state once when it has changed. Sending by itself is no news: what comes of it is. */
async function speak(): Promise<void> {
  const sync = syncOf(readOutbox(), sending)
  if (sync.state === 'sending' || sync.state === spoken) return
  spoken = sync.state
  const language = getLanguage()
  const t = translator(language, await outboxMessages.load(language))
  if (sync.state === 'waiting') announce(t('spoken.waiting', { n: sync.count }))
  else announce(t(`spoken.${sync.state}`))
}
