/** The training rules, the same for everybody, and how they made one plan. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, call } from '../api/client.ts'
import type { components } from '../api/workout-plan.gen.ts'
import { useLanguage } from '../i18n/language.ts'
import { useDay } from '../lib/useDay.ts'
import { planKey } from '../plan/queries.ts'
import type { Language } from '../prefs/preferences.ts'

type Schemas = components['schemas']
export type Rule = Schemas['Rule']
export type Explanation = Schemas['Explanation']
export type DecisionGroup = Schemas['DecisionGroup']
export type Decision = Schemas['Decision']

/** Rules change with a release of the server. */
const fresh = 60 * 60_000

function rulesQuery(lang: Language) {
  return queryOptions({
    queryKey: ['rules', lang],
    queryFn: ({ signal }) => call(api.plan.GET('/api/rules', { params: { query: { lang } }, signal })),
    staleTime: fresh,
  })
}

/** R1 to R44 in order. */
export function useRules() {
  return useQuery(rulesQuery(useLanguage()))
}

/** One rule; asked for by itself, so that a link to it needs no list. */
export function useRule(id: string) {
  const lang = useLanguage()
  return useQuery({
    queryKey: ['rules', lang, id],
    queryFn: ({ signal }) =>
      call(api.plan.GET('/api/rules/{id}', { params: { path: { id }, query: { lang } }, signal })),
    staleTime: fresh,
  })
}

/** Every decision of a plan and every warning; "current" is the plan of the day. */
export function useExplanation(planId = 'current') {
  const lang = useLanguage()
  const date = useDay()
  return useQuery({
    queryKey: [...planKey, 'explain', planId, date, lang],
    queryFn: ({ signal }) =>
      call(
        api.plan.GET('/api/plans/{id}/explain', {
          params: { path: { id: planId }, query: { lang, date } },
          signal,
        }),
      ),
  })
}
