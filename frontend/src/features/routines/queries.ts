/** Routines as the server tells them: the coach's shelf, one's own, what a link leads to, and what a check finds. */
import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import { api, call } from '@/shared/api/client.ts'
import type { components } from '@/shared/api/workout-plan.gen.ts'
import { useLanguage } from '@/shared/i18n/language.ts'
import type { Language } from '@/shared/prefs/preferences.ts'
import type { ShelfFilter } from './search.ts'

type Schemas = components['schemas']
export type Routine = Schemas['Routine']
export type RoutineBrief = Schemas['RoutineBrief']
export type RoutineDay = Schemas['RoutineDay']
export type RoutineItem = Schemas['RoutineItem']
export type RoutineSets = Schemas['RoutineSets']
export type RoutineInput = Schemas['RoutineInput']
export type SetType = Schemas['SetType']
export type Predefined = Schemas['PredefinedRoutine']
export type PredefinedBrief = Schemas['PredefinedBrief']
export type Report = Schemas['RoutineReport']
export type Finding = Schemas['RoutineFinding']

const routinesKey = ['routines'] as const
const mineKey = [...routinesKey, 'mine'] as const
const ownKey = (id: string) => [...routinesKey, 'own', id] as const
/** The shelf changes with a release of the server. */
const fresh = 60 * 60_000

export function useShelf(filter: ShelfFilter) {
  const lang = useLanguage()
  return useQuery({
    queryKey: [...routinesKey, 'shelf', lang, filter],
    queryFn: ({ signal }) =>
      call(api.plan.GET('/api/routines/predefined', { params: { query: { ...filter, lang } }, signal })),
    staleTime: fresh,
    placeholderData: keepPreviousData,
  })
}

export function usePredefined(id: string) {
  const lang = useLanguage()
  return useQuery({
    queryKey: [...routinesKey, 'predefined', lang, id],
    queryFn: ({ signal }) =>
      call(
        api.plan.GET('/api/routines/predefined/{id}', { params: { path: { id }, query: { lang } }, signal }),
      ),
    staleTime: fresh,
  })
}

/** What a link leads to, as it is now. */
export function useShared(token: string) {
  const lang = useLanguage()
  return useQuery({
    queryKey: [...routinesKey, 'shared', lang, token],
    queryFn: ({ signal }) =>
      call(
        api.plan.GET('/api/routines/shared/{token}', {
          params: { path: { token }, query: { lang } },
          signal,
        }),
      ),
  })
}

const pageSize = 20

export function useMine() {
  return useInfiniteQuery({
    queryKey: mineKey,
    queryFn: ({ signal, pageParam }) =>
      call(
        api.plan.GET('/api/routines', {
          params: { query: { limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

export function ownQuery(id: string, lang: Language) {
  return queryOptions({
    queryKey: [...ownKey(id), lang],
    queryFn: ({ signal }) =>
      call(api.plan.GET('/api/routines/{id}', { params: { path: { id }, query: { lang } }, signal })),
  })
}

/** One of one's own. Asks nothing without an id. */
export function useOwn(id: string | undefined) {
  const lang = useLanguage()
  return useQuery({ ...ownQuery(id ?? '', lang), enabled: id !== undefined })
}

export function useVersions(id: string, enabled: boolean) {
  return useQuery({
    queryKey: [...ownKey(id), 'versions'],
    queryFn: ({ signal }) =>
      call(api.plan.GET('/api/routines/{id}/versions', { params: { path: { id } }, signal })),
    enabled,
  })
}

export function useVersion(id: string, version: number | null) {
  const lang = useLanguage()
  return useQuery({
    queryKey: [...ownKey(id), 'version', version, lang],
    queryFn: ({ signal }) =>
      call(
        api.plan.GET('/api/routines/{id}/versions/{version}', {
          params: { path: { id, version: version ?? 0 }, query: { lang } },
          signal,
        }),
      ),
    enabled: version !== null,
    staleTime: fresh,
  })
}

/**
 * Which rules a routine breaks for the person who is signed in. null asks nothing; the answer before stays on
 * screen while the next one comes.
 */
export function useCheck(input: RoutineInput | null) {
  const lang = useLanguage()
  return useQuery({
    queryKey: [...routinesKey, 'check', lang, input],
    queryFn: ({ signal }) =>
      call(
        api.plan.POST('/api/routines/validate', {
          params: { query: { lang } },
          body: input ?? { name: '', days: [] },
          signal,
        }),
      ),
    enabled: input !== null,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
}

/** Keeps what a write answered and asks for the lists again. */
export function keepRoutine(client: QueryClient, routine: Routine, lang: Language): void {
  client.setQueryData(ownQuery(routine.id, lang).queryKey, routine)
  void client.invalidateQueries({ queryKey: mineKey })
  void client.invalidateQueries({ queryKey: [...ownKey(routine.id), 'versions'] })
}

export function dropRoutine(client: QueryClient, id: string): void {
  client.removeQueries({ queryKey: ownKey(id) })
  void client.invalidateQueries({ queryKey: mineKey })
}
