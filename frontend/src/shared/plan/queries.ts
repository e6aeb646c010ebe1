/**
 * The plan as the server tells it. Every answer is of a person's calendar day and in a language, so both are in
 * the key. What is logged changes loads and ticks: call `invalidatePlan` after a workout was stored or removed.
 *
 * A caller without a plan gets ApiProblem 404 no_plan from each of these: see hasNoPlan.
 */
import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { api, call } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import type { components } from '../api/workout-plan.gen.ts'
import { useLanguage } from '../i18n/language.ts'
import { timeZone } from '../lib/timeZone.ts'
import { useDay } from '../lib/useDay.ts'
import type { Language } from '../prefs/preferences.ts'
import { type Readiness, useReadiness } from './readiness.ts'

type Schemas = components['schemas']
export type Plan = Schemas['Plan']
export type Week = Schemas['Week']
export type Day = Schemas['DayBrief']
export type Session = Schemas['Session']
export type SessionItem = Schemas['SessionItem']
export type PlannedLoad = Schemas['PlannedLoad']
export type PlanReason = Schemas['Reason']
export type Today = Schemas['Today']

/** The prefix of every key here. */
export const planKey = ['plan'] as const

export function todayQuery(date: string, lang: Language) {
  return queryOptions({
    queryKey: [...planKey, 'today', date, lang],
    queryFn: ({ signal }) =>
      call(
        api.plan.GET('/api/plans/current/today', {
          params: { query: { date, lang, timeZone: timeZone() } },
          signal,
        }),
      ),
  })
}

export function planQuery(date: string, lang: Language) {
  return queryOptions({
    queryKey: [...planKey, 'current', date, lang],
    queryFn: ({ signal }) =>
      call(
        api.plan.GET('/api/plans/current', {
          params: { query: { date, lang, timeZone: timeZone() } },
          signal,
        }),
      ),
  })
}

export function weekQuery(week: number, date: string, lang: Language) {
  return queryOptions({
    queryKey: [...planKey, 'week', week, date, lang],
    queryFn: ({ signal }) =>
      call(
        api.plan.GET('/api/plans/current/weeks/{week}', {
          params: { path: { week }, query: { date, lang, timeZone: timeZone() } },
          signal,
        }),
      ),
  })
}

export function sessionQuery(sessionId: string, date: string, lang: Language, readiness?: Readiness) {
  return queryOptions({
    queryKey: [...planKey, 'session', sessionId, date, lang, readiness ?? 0],
    queryFn: ({ signal }) =>
      call(
        api.plan.GET('/api/plans/current/sessions/{sessionId}', {
          params: {
            path: { sessionId },
            query: { date, lang, timeZone: timeZone(), ...(readiness && { readiness }) },
          },
          signal,
        }),
      ),
  })
}

/** What to do today, with loads that follow what was logged. */
export function useToday() {
  return useQuery(todayQuery(useDay(), useLanguage()))
}

/** The current plan with the week of today. */
export function usePlan() {
  return useQuery(planQuery(useDay(), useLanguage()))
}

/** The plan as it is on another day, for the bands of that day's week. Asks nothing without a day. */
export function usePlanOn(date: string | undefined) {
  const language = useLanguage()
  return useQuery({
    ...planQuery(date ?? '', language),
    enabled: date !== undefined,
    placeholderData: keepPreviousData,
  })
}

/** One week of the current plan; the week before stays on screen while it loads. */
export function usePlanWeek(week: number | undefined) {
  const day = useDay()
  const language = useLanguage()
  return useQuery({
    ...weekQuery(week ?? 0, day, language),
    enabled: week !== undefined,
    placeholderData: keepPreviousData,
  })
}

/** One session ("w1d3") with its loads, as the person feels today, and the reason of each choice. */
export function useSession(sessionId: string) {
  const date = useDay()
  return useQuery({
    ...sessionQuery(sessionId, date, useLanguage(), useReadiness(date)),
    // Another answer to "how are you?" changes loads alone: the list stays while they come.
    placeholderData: (before) => (before?.id === sessionId ? before : undefined),
  })
}

/** Asks the plan and the progress again: a workout or a weigh-in was stored, changed or removed. */
export function invalidatePlan(client: QueryClient): Promise<unknown> {
  return Promise.all([askAgain(client, planKey), askAgain(client, ['progress'])])
}

/**
 * A query's first answer that is under way may be older than the change and is not asked for twice by the library;
 * breaking it off would fail whoever waits for it. So it is let come in and asked for again.
 */
async function askAgain(client: QueryClient, queryKey: readonly string[]): Promise<void> {
  const early = client
    .getQueryCache()
    .findAll({ queryKey, fetchStatus: 'fetching', predicate: (query) => query.state.data === undefined })
  await client.invalidateQueries({ queryKey })
  await Promise.allSettled(early.map((query) => query.promise))
  const keys = new Set(early.map((query) => query.queryHash))
  await client.invalidateQueries({ queryKey, predicate: (query) => keys.has(query.queryHash) })
}

/** Whether an answer says that this person has no plan yet. */
export function hasNoPlan(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'no_plan'
}
