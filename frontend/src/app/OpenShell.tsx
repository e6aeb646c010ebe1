import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '@/shared/api/queries.ts'
import { useSession } from '@/shared/api/session.ts'
import { BareShell } from './BareShell.tsx'
import { Shell } from './Shell.tsx'

/** Pages for everybody that ask the server: with the navigation for who is signed in, without it for visitors. */
export function OpenShell() {
  if (useSession()) return <Shell />
  return (
    <QueryClientProvider client={queryClient}>
      <BareShell />
    </QueryClientProvider>
  )
}
