import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, authorizedFetch, call, callVersioned } from './client.ts'
import { ApiProblem } from './problem.ts'
import { forgetSession, getSession, restoreSession, signIn } from './session.ts'

const user = { id: 'u1', email: 'ana@example.org', createdAt: '2026-01-01T00:00:00Z' }
const signedIn = (token: string, expiresIn = 600) => ({ accessToken: token, expiresIn, user })
const json = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

type Handler = (request: Request) => Response | Promise<Response>
let requests: Request[] = []

function server(handler: Handler) {
  requests = []
  vi.stubGlobal('fetch', async (input: RequestInfo, init?: RequestInit) => {
    const request =
      input instanceof Request ? input : new Request(new URL(String(input), location.origin), init)
    requests.push(request)
    return handler(request)
  })
}

const sent = () => requests.map((request) => `${request.method} ${new URL(request.url).pathname}`)

beforeEach(() => forgetSession())
afterEach(() => vi.unstubAllGlobals())

describe('authorizedFetch', () => {
  it('asks nothing about a session when there never was one', async () => {
    server(() => json(200, {}))
    await authorizedFetch(new Request('http://localhost/api/exercises'))
    expect(sent()).toEqual(['GET /api/exercises'])
    expect(requests[0]?.headers.get('Authorization')).toBeNull()
  })

  it('refreshes once for many callers and repeats each with its body', async () => {
    signIn(signedIn('old'))
    server(async (request) => {
      if (request.url.endsWith('/refresh')) return json(200, signedIn('new'))
      const fresh = request.headers.get('Authorization') === 'Bearer new'
      return fresh ? json(200, await request.json()) : json(401, { code: 'token_expired' })
    })
    const answers = await Promise.all(
      [1, 2, 3].map(async (n) => {
        const request = new Request('http://localhost/api/progress/workouts', {
          method: 'POST',
          body: JSON.stringify({ n }),
        })
        return (await authorizedFetch(request)).json()
      }),
    )
    expect(answers).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
    expect(sent().filter((line) => line.endsWith('/refresh'))).toHaveLength(1)
  })

  it('refreshes ahead of a token that has run out', async () => {
    signIn(signedIn('old', 5))
    server((request) => json(200, request.url.endsWith('/refresh') ? signedIn('new') : {}))
    await authorizedFetch(new Request('http://localhost/api/profile'))
    expect(sent()).toEqual(['POST /api/auth/refresh', 'GET /api/profile'])
    expect(requests[1]?.headers.get('Authorization')).toBe('Bearer new')
  })

  it('ends the session when the cookie is no longer good', async () => {
    signIn(signedIn('old'))
    server(() => json(401, { code: 'session_ended' }))
    const response = await authorizedFetch(new Request('http://localhost/api/profile'))
    expect(response.status).toBe(401)
    expect(getSession()).toBeNull()
    expect(sent()).toEqual(['GET /api/profile', 'POST /api/auth/refresh'])
    expect(await restoreSession()).toBeNull()
  })

  it('keeps the session when the refresh finds the server down', async () => {
    signIn(signedIn('old'))
    server((request) => json(request.url.endsWith('/refresh') ? 503 : 401, { code: 'x' }))
    await expect(authorizedFetch(new Request('http://localhost/api/profile'))).rejects.toMatchObject({
      status: 503,
    })
    expect(getSession()?.token).toBe('old')
  })

  it('takes the 401 of a login as its answer', async () => {
    signIn(signedIn('old'))
    server(() => json(401, { code: 'invalid_credentials' }))
    const body = { email: 'a@b.c', password: 'wrong' }
    await expect(call(api.auth.POST('/api/auth/login', { body }))).rejects.toMatchObject({
      code: 'invalid_credentials',
    })
    expect(sent()).toEqual(['POST /api/auth/login'])
  })
})

describe('Idempotency-Key', () => {
  it('is sent with what may be repeated, and with nothing else', async () => {
    signIn(signedIn('token'))
    server(() => json(200, {}))
    const keyed: string[] = []
    for (const line of [
      'POST /api/progress/workouts',
      'PUT /api/profile',
      'PATCH /api/profile',
      'POST /api/plans',
      'POST /api/auth/logout',
      'GET /api/profile',
      'DELETE /api/progress/workouts/1',
      'POST /api/auth/login',
      'POST /api/auth/register',
    ]) {
      const [method, path] = line.split(' ')
      await authorizedFetch(new Request(`http://localhost${path}`, { method }))
      if (requests.at(-1)?.headers.get('Idempotency-Key')) keyed.push(line)
    }
    expect(keyed).toEqual([
      'POST /api/progress/workouts',
      'PUT /api/profile',
      'PATCH /api/profile',
      'POST /api/plans',
      'POST /api/auth/logout',
    ])
    expect(new Set(requests.map((request) => request.headers.get('Idempotency-Key'))).size).toBe(6)
  })
})

describe('call', () => {
  it('gives the body and its version', async () => {
    server(() => json(200, { goal: 'healthy' }, { ETag: '"3"' }))
    const answer = await callVersioned(api.profile.GET('/api/profile'))
    expect(answer).toMatchObject({ data: { goal: 'healthy' }, etag: '"3"' })
  })

  it('throws a problem with its fields', async () => {
    server(() =>
      json(
        422,
        {
          code: 'invalid_input',
          detail: 'Look again.',
          requestId: 'r1',
          errors: [{ pointer: '/email', code: 'taken', detail: 'Taken.' }, null, 'odd'],
        },
        { 'Retry-After': '7' },
      ),
    )
    const body = { email: 'a@b.c', password: 'x' }
    const problem = await call(api.auth.POST('/api/auth/register', { body })).catch((error) => error)
    expect(problem).toBeInstanceOf(ApiProblem)
    expect(problem).toMatchObject({ status: 422, code: 'invalid_input', requestId: 'r1', retryAfter: 7 })
    expect(problem.field('/email')).toEqual({ pointer: '/email', code: 'taken', detail: 'Taken.' })
    expect(problem.transient).toBe(false)
  })

  it('makes a problem of an answer that is none', async () => {
    server(() => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'X-Request-Id': 'r2' } }))
    const problem = await call(api.profile.GET('/api/profile')).catch((error) => error)
    expect(problem).toMatchObject({
      status: 502,
      code: 'unexpected_answer',
      requestId: 'r2',
      transient: true,
    })
  })

  it('makes a problem of no answer', async () => {
    server(() => {
      throw new TypeError('Failed to fetch')
    })
    const problem = await call(api.profile.GET('/api/profile')).catch((error) => error)
    expect(problem).toMatchObject({ status: 0, code: 'offline', transient: true })
  })
})
