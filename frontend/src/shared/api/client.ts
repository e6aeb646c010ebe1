/**
 * Typed clients of the four services, made from their contracts. A call answers with the body or throws an
 * ApiProblem:
 *
 *     const profile = await call(api.profile.GET('/api/profile'))
 *     const { data, etag } = await callVersioned(api.profile.GET('/api/profile'))
 *
 * Every request carries the access token when there is a session. A 401 is answered once with a refresh and a
 * second try.
 */
import createClient from 'openapi-fetch'
import { uuid } from '../lib/uuid.ts'
import type { paths as AuthPaths } from './auth.gen.ts'
import { problemOf, problemOfFailure } from './problem.ts'
import type { paths as ProfilePaths } from './profile.gen.ts'
import type { paths as ProgressPaths } from './progress.gen.ts'
import { refreshSession, restoreSession } from './session.ts'
import type { paths as PlanPaths } from './workout-plan.gen.ts'

/** Milliseconds after which an answer is no longer waited for. */
const patience = 20_000

/** Sign-in itself runs without a token: its 401 is an answer, not an expired session. */
const withoutToken = /^\/api\/auth\/(register|login|refresh|logout)$/

/**
 * Whether a write that is sent twice does what it does once, so that the server may repeat it on another replica
 * when one dies under it: a create has an id that was made here, an edit names the version it replaces, the other
 * POSTs are questions. A delete is not: the second one finds nothing.
 */
const repeatable = ({ method, url }: Request): boolean =>
  /^(POST|PUT|PATCH)$/.test(method) && !/^\/api\/auth\/(register|login)$/.test(new URL(url).pathname)

async function send(request: Request, token: string | undefined): Promise<Response> {
  const headers = new Headers(request.headers)
  if (repeatable(request)) headers.set('Idempotency-Key', uuid())
  if (token) headers.set('Authorization', `Bearer ${token}`)
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(patience)])
  try {
    return await fetch(new Request(request, { headers, signal }))
  } catch (error) {
    throw problemOfFailure(error)
  }
}

/** fetch with the session; exported for its test. */
export async function authorizedFetch(request: Request): Promise<Response> {
  if (withoutToken.test(new URL(request.url).pathname)) return send(request, undefined)
  const session = await restoreSession()
  const again = request.clone() // a body can be sent once
  const response = await send(request, session?.token)
  if (response.status !== 401 || !session) return response
  const renewed = await refreshSession(session.token)
  return renewed ? send(again, renewed.token) : response
}

const options = { baseUrl: location.origin, fetch: authorizedFetch }

export const api = {
  auth: createClient<AuthPaths>(options),
  profile: createClient<ProfilePaths>(options),
  plan: createClient<PlanPaths>(options),
  progress: createClient<ProgressPaths>(options),
}

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The body of a success; throws an ApiProblem otherwise. */
export async function call<T>(answer: Promise<Answer<T>>): Promise<NonNullable<T>> {
  return (await callVersioned(answer)).data
}

/** The body with its ETag, for an edit that will send If-Match. */
export async function callVersioned<T>(
  answer: Promise<Answer<T>>,
): Promise<{ data: NonNullable<T>; etag: string; status: number }> {
  const { data, error, response } = await answer
  if (!response.ok) throw problemOf(response, error)
  return {
    data: data as NonNullable<T>,
    etag: response.headers.get('ETag') ?? '',
    status: response.status,
  }
}
