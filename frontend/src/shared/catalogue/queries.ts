/** The exercise catalogue: public, the same for everybody, in the language that is on. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, call } from '../api/client.ts'
import type { components } from '../api/workout-plan.gen.ts'
import { useLanguage } from '../i18n/language.ts'
import type { Language } from '../prefs/preferences.ts'

type Schemas = components['schemas']
export type ExerciseBrief = Schemas['ExerciseBrief']
export type Exercise = Schemas['Exercise']
export type Equipment = Schemas['Equipment']
export type Level = Schemas['Level']
export type Limitation = Schemas['Limitation']

export interface ExerciseFilter {
  q?: string
  muscle?: Schemas['Muscle']
  equipment?: Equipment
  level?: Level
  limitation?: Limitation
}

const catalogueKey = ['catalogue'] as const
/** It changes with a release of the server. */
const fresh = 60 * 60_000

function exercisesQuery(filter: ExerciseFilter, lang: Language) {
  return queryOptions({
    queryKey: [...catalogueKey, 'list', lang, filter],
    queryFn: ({ signal }) =>
      call(api.plan.GET('/api/exercises', { params: { query: { ...filter, lang, limit: 300 } }, signal })),
    staleTime: fresh,
  })
}

/** A search; what was found before stays on screen while the next answer comes. */
export function useExercises(filter: ExerciseFilter) {
  return useQuery({ ...exercisesQuery(filter, useLanguage()), placeholderData: keepPreviousData })
}

/** Every exercise by its id, for names and muscles. */
export function useCatalogue(): {
  find: (id: string) => ExerciseBrief | undefined
  name: (id: string) => string
} {
  const { data } = useQuery(exercisesQuery({}, useLanguage()))
  return useMemo(() => {
    const byId = new Map(data?.items.map((exercise) => [exercise.id, exercise]))
    return {
      find: (id: string) => byId.get(id),
      // Until the catalogue is there its id reads well enough: goblet-squat, Goblet squat.
      name: (id: string) =>
        byId.get(id)?.name ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '),
    }
  }, [data])
}

export function useExercise(id: string) {
  const lang = useLanguage()
  return useQuery({
    queryKey: [...catalogueKey, 'exercise', lang, id],
    queryFn: ({ signal }) =>
      call(api.plan.GET('/api/exercises/{id}', { params: { path: { id }, query: { lang } }, signal })),
    staleTime: fresh,
  })
}

type Suits = Pick<ExerciseFilter, 'equipment' | 'level' | 'limitation'>

/** What does the same job, best first, each with its reason. Asks nothing without an id. */
export function useAlternatives(id: string | undefined, suits: Suits = {}) {
  const lang = useLanguage()
  return useQuery({
    queryKey: [...catalogueKey, 'alternatives', lang, id, suits],
    queryFn: ({ signal }) =>
      call(
        api.plan.GET('/api/exercises/{id}/alternatives', {
          params: { path: { id: id ?? '' }, query: { lang, ...suits } },
          signal,
        }),
      ),
    staleTime: fresh,
    enabled: id !== undefined,
  })
}
