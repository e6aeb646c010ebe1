import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { queryClient } from '@/shared/api/queries.ts'
import { getSession, onSession } from '@/shared/api/session.ts'
import { startOutbox } from '@/shared/outbox/outbox.ts'
import { useSyncedPreferences } from './useSyncedPreferences.ts'

/**
 * What pages of a person's own data need: the cache of server state. It comes with them, not with the landing
 * page, and is emptied when the person leaves.
 */
export function SignedIn({ children }: { children: ReactNode }) {
  useEffect(
    () =>
      onSession(() => {
        if (!getSession()) queryClient.clear()
      }),
    [],
  )
  useEffect(startOutbox, [])
  return (
    <QueryClientProvider client={queryClient}>
      <SyncedPreferences />
      {children}
    </QueryClientProvider>
  )
}

function SyncedPreferences() {
  useSyncedPreferences()
  return null
}
