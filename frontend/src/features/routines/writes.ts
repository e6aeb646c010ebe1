/** What changes a routine. Each answers with the routine as it is then, or throws an ApiProblem. */
import { api, call } from '@/shared/api/client.ts'
import { ApiProblem } from '@/shared/api/problem.ts'
import type { Language } from '@/shared/prefs/preferences.ts'
import type { Routine, RoutineInput } from './queries.ts'

/** The client makes the id, so that a routine sent twice is kept once. */
export function createRoutine(id: string, input: RoutineInput, lang: Language): Promise<Routine> {
  return call(api.plan.POST('/api/routines', { params: { query: { lang } }, body: { id, ...input } }))
}

export type Source = { predefined: string } | { token: string }

export function copyRoutine(id: string, source: Source, lang: Language): Promise<Routine> {
  return call(api.plan.POST('/api/routines/copies', { params: { query: { lang } }, body: { id, ...source } }))
}

export function editRoutine(id: string, etag: string, input: RoutineInput, lang: Language): Promise<Routine> {
  const params = { path: { id }, query: { lang }, header: { 'If-Match': etag } }
  return call(api.plan.PUT('/api/routines/{id}', { params, body: input }))
}

export function readRoutine(id: string, lang: Language): Promise<Routine> {
  return call(api.plan.GET('/api/routines/{id}', { params: { path: { id }, query: { lang } } }))
}

export function restoreVersion(id: string, etag: string, version: number, lang: Language): Promise<Routine> {
  const params = { path: { id, version }, query: { lang }, header: { 'If-Match': etag } }
  return call(api.plan.POST('/api/routines/{id}/versions/{version}/restore', { params }))
}

/** One that is gone already is gone. */
export async function deleteRoutine(id: string, etag: string): Promise<void> {
  try {
    await call(
      api.plan.DELETE('/api/routines/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }),
    )
  } catch (error) {
    if (!(error instanceof ApiProblem && error.status === 404)) throw error
  }
}

/** A new link; one from before leads nowhere from then on. */
export async function shareRoutine(id: string): Promise<string> {
  const { token } = await call(api.plan.POST('/api/routines/{id}/share', { params: { path: { id } } }))
  return token
}

export async function unshareRoutine(id: string): Promise<void> {
  await call(api.plan.DELETE('/api/routines/{id}/share', { params: { path: { id } } }))
}

/** Whether a write named a version that is not the newest any more. */
export function isStale(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 412
}
