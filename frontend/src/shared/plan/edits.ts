/** What a person changes in one session of the current plan. Each answer is the session as it is then. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../api/client.ts'
import type { components } from '../api/workout-plan.gen.ts'
import { useLanguage } from '../i18n/language.ts'
import { timeZone } from '../lib/timeZone.ts'
import { useDay } from '../lib/useDay.ts'
import type { Language } from '../prefs/preferences.ts'
import { invalidatePlan, planKey, type Session, sessionQuery } from './queries.ts'
import { useReadiness } from './readiness.ts'

type Schemas = components['schemas']
export type SwapScope = Schemas['SwapScope']

/** What may take the place of an exercise in a session, for who asks. */
export function swapsQuery(sessionId: string, exerciseId: string, date: string, lang: Language) {
  return queryOptions({
    queryKey: [...planKey, 'swaps', sessionId, exerciseId, date, lang],
    queryFn: ({ signal }) =>
      call(
        api.plan.GET('/api/plans/current/sessions/{sessionId}/swaps', {
          params: { path: { sessionId }, query: { exerciseId, date, lang, timeZone: timeZone() } },
          signal,
        }),
      ),
  })
}

/** A change; `undo` takes the one of its kind back. */
export type Edit =
  | ({ kind: 'swap' } & Schemas['SwapRequest'])
  | { kind: 'undoSwap'; exerciseId: string }
  | { kind: 'minutes'; minutes: number | null }
  | { kind: 'day'; date: string | null }

const base = '/api/plans/current/sessions/{sessionId}' as const

/** Sends a change and shows its answer at once; everything else of the plan is asked for again. */
export function useSessionEdit(sessionId: string) {
  const client = useQueryClient()
  const date = useDay()
  const lang = useLanguage()
  const readiness = useReadiness(date)
  return useMutation({
    mutationFn: (edit: Edit): Promise<Session> => {
      const params = { path: { sessionId }, query: { date, lang, timeZone: timeZone() } }
      switch (edit.kind) {
        case 'swap': {
          const { kind: _kind, ...body } = edit
          return call(api.plan.POST(`${base}/swaps`, { params, body }))
        }
        case 'undoSwap': {
          const path = { sessionId, exerciseId: edit.exerciseId }
          return call(api.plan.DELETE(`${base}/swaps/{exerciseId}`, { params: { ...params, path } }))
        }
        case 'minutes':
          return edit.minutes === null
            ? call(api.plan.DELETE(`${base}/minutes`, { params }))
            : call(api.plan.PUT(`${base}/minutes`, { params, body: { minutes: edit.minutes } }))
        case 'day':
          return edit.date === null
            ? call(api.plan.DELETE(`${base}/day`, { params }))
            : call(api.plan.PUT(`${base}/day`, { params, body: { date: edit.date } }))
      }
    },
    onSuccess: (session) => {
      // Its loads are those of who feels as usual: when that is not so, they follow with the question below.
      client.setQueryData(sessionQuery(sessionId, date, lang, readiness).queryKey, session)
      void invalidatePlan(client)
    },
  })
}
