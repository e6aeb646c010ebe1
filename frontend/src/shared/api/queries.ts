/**
 * The cache of server state: what is asked again, when, and how often after a failure. A route's loader and a
 * component share a query by its options: `queryClient.ensureQueryData(options)` and `useQuery(options)`.
 */
import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './problem.ts'

const mayHelp = (error: unknown) => error instanceof ApiProblem && error.transient

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      networkMode: 'offlineFirst',
      retry: (failures, error) => failures < 2 && mayHelp(error),
      retryDelay: (attempt, error) => {
        const asked = error instanceof ApiProblem ? error.retryAfter : undefined
        return asked ? asked * 1000 : Math.min(500 * 2 ** attempt, 8000)
      },
    },
    // A write is sent once: what may be repeated safely says so itself.
    mutations: { retry: false, networkMode: 'always' },
  },
})
