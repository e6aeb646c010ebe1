/** A person's plans over time, and the next one. */
import { infiniteQueryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api, call } from '@/shared/api/client.ts'
import type { components } from '@/shared/api/workout-plan.gen.ts'
import { useLanguage } from '@/shared/i18n/language.ts'
import { timeZone } from '@/shared/lib/timeZone.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { uuid } from '@/shared/lib/uuid.ts'
import { invalidatePlan, planKey } from '@/shared/plan/queries.ts'

export type PlanBrief = components['schemas']['PlanBrief']

/** Plans, the newest first, a page at a time. */
export function usePlans() {
  const lang = useLanguage()
  const date = useDay()
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: [...planKey, 'list', date, lang],
      queryFn: ({ signal, pageParam }) =>
        call(
          api.plan.GET('/api/plans', {
            params: { query: { lang, date, limit: 12, ...(pageParam ? { cursor: pageParam } : {}) } },
            signal,
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  )
}

/**
 * Makes a plan from the answers as they are now, from the Monday of a day's week on. A try that failed is sent again
 * under the same id, so that an answer that was lost makes no second plan.
 */
export function useRegenerate() {
  const client = useQueryClient()
  const lang = useLanguage()
  const date = useDay()
  const tried = useRef({ from: '', id: '' })
  return useMutation({
    mutationFn: (from: string) => {
      if (tried.current.from !== from) tried.current = { from, id: uuid() }
      return call(
        api.plan.POST('/api/plans/current/regenerate', {
          params: { query: { lang, date, timeZone: timeZone() } },
          body: { id: tried.current.id, from },
        }),
      )
    },
    onSuccess: () => {
      tried.current = { from: '', id: '' }
      return invalidatePlan(client)
    },
  })
}
