/** The log as the server tells it. Everything that follows from it lives under the key "progress". */
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import { api, call, callVersioned } from '../api/client.ts'
import type { components } from '../api/progress.gen.ts'
import { useLanguage } from '../i18n/language.ts'
import { timeZone } from '../lib/timeZone.ts'

type Schemas = components['schemas']
export type Workout = Schemas['Workout']
export type WorkoutInput = Schemas['WorkoutInput']
export type WorkoutExercise = Schemas['WorkoutExercise']
export type WorkoutSet = Schemas['Set']
export type Measurement = Schemas['Measurement']
export type Summary = Schemas['Summary']
export type WeightTrend = Schemas['WeightTrend']
export type Lift = Schemas['Lift']
export type HistoryEntry = Schemas['HistoryEntry']
export type LoadItem = Schemas['LoadItem']
export type Load = Schemas['Load']

const progressKey = ['progress'] as const

export function summaryQuery(weeks: number) {
  return queryOptions({
    queryKey: [...progressKey, 'summary', weeks],
    queryFn: ({ signal }) =>
      call(
        api.progress.GET('/api/progress/summary', {
          params: { query: { weeks, timeZone: timeZone() } },
          signal,
        }),
      ),
  })
}

/** The last weeks, this one included; the period before stays on screen while another loads. */
export function useSummary(weeks: number) {
  return useQuery({ ...summaryQuery(weeks), placeholderData: keepPreviousData })
}

interface Span {
  /** RFC 3339, inclusive. */
  from?: string
  /** RFC 3339, exclusive. */
  to?: string
}

function workoutsQuery(span: Span, limit: number) {
  return infiniteQueryOptions({
    queryKey: [...progressKey, 'workouts', span, limit],
    queryFn: ({ signal, pageParam }) =>
      call(
        api.progress.GET('/api/progress/workouts', {
          params: { query: { ...span, limit, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** Workouts, the newest first, a page at a time. */
export function useWorkouts(span: Span = {}, limit = 6) {
  return useInfiniteQuery(workoutsQuery(span, limit))
}

export function workoutQuery(id: string) {
  return queryOptions({
    queryKey: [...progressKey, 'workout', id],
    queryFn: async ({ signal }) => {
      const answer = await callVersioned(
        api.progress.GET('/api/progress/workouts/{id}', { params: { path: { id } }, signal }),
      )
      return { workout: answer.data, etag: answer.etag }
    },
  })
}

/** One workout with its version; asks nothing without an id. */
export function useWorkout(id: string | undefined) {
  return useQuery({ ...workoutQuery(id ?? ''), enabled: id !== undefined })
}

/** Replaces a workout; 412 when it changed on another device meanwhile. */
export function editWorkout(workout: WorkoutInput, etag: string): Promise<Workout> {
  return call(
    api.progress.PUT('/api/progress/workouts/{id}', {
      params: { path: { id: workout.id }, header: { 'If-Match': etag } },
      body: workout,
    }),
  )
}

export async function deleteWorkout(id: string, etag: string): Promise<void> {
  await callVersioned(
    api.progress.DELETE('/api/progress/workouts/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
    }),
  )
}

/** The newest workouts in which an exercise was done. */
export function useHistory(exerciseId: string | undefined, limit = 20) {
  return useQuery({
    queryKey: [...progressKey, 'history', exerciseId, limit],
    queryFn: ({ signal }) =>
      call(
        api.progress.GET('/api/progress/exercises/{exerciseId}/history', {
          params: { path: { exerciseId: exerciseId ?? '' }, query: { limit } },
          signal,
        }),
      ),
    enabled: exerciseId !== undefined,
  })
}

/** What to lift next time. A question: it changes nothing. Asked again after every change of the log. */
export function useNextLoads(items: readonly LoadItem[], enabled: boolean) {
  const lang = useLanguage()
  return useQuery({
    queryKey: [...progressKey, 'loads', lang, items],
    queryFn: ({ signal }) =>
      call(
        api.progress.POST('/api/progress/loads', {
          params: { query: { lang } },
          body: { items: [...items] },
          signal,
        }),
      ),
    enabled: enabled && items.length > 0,
  })
}
