/** What went wrong, in one shape: a problem document of the server, or no answer at all. */

export interface ProblemField {
  /** JSON pointer into the request body, such as /email. */
  pointer: string
  code: string
  detail: string
}

export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  /** 0 when there was no answer: no connection, or it took too long. */
  readonly status: number
  /** Stable and made for programs; "offline" and "timeout" are ours. */
  readonly code: string
  readonly detail: string
  readonly requestId: string
  readonly fields: readonly ProblemField[]
  /** Seconds, from Retry-After. */
  readonly retryAfter: number | undefined

  constructor(init: {
    status: number
    code: string
    detail?: string
    requestId?: string
    fields?: readonly ProblemField[]
    retryAfter?: number | undefined
  }) {
    super(`${init.status} ${init.code}`)
    this.status = init.status
    this.code = init.code
    this.detail = init.detail ?? ''
    this.requestId = init.requestId ?? ''
    this.fields = init.fields ?? []
    this.retryAfter = init.retryAfter
  }

  /** Whether asking again may help: no connection, a busy or broken server. */
  get transient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }

  /** The complaint about a field, by its pointer. */
  field(pointer: string): ProblemField | undefined {
    return this.fields.find((field) => field.pointer === pointer)
  }
}

/** Reads the body of an answer that is no success. A body that is no problem document still gives one. */
export function problemOf(response: Response, body: unknown): ApiProblem {
  const document = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const errors: unknown[] = Array.isArray(document.errors) ? document.errors : []
  const wait = Number.parseInt(response.headers.get('Retry-After') ?? '', 10)
  return new ApiProblem({
    status: response.status,
    code: text(document.code) || 'unexpected_answer',
    detail: text(document.detail),
    requestId: text(document.requestId) || (response.headers.get('X-Request-Id') ?? ''),
    retryAfter: Number.isNaN(wait) ? undefined : wait,
    fields: errors
      .filter((error) => typeof error === 'object' && error !== null)
      .map((error) => {
        const { pointer, code, detail } = error as Record<string, unknown>
        return { pointer: text(pointer), code: text(code), detail: text(detail) }
      }),
  })
}

/** A fetch that threw: the network, or our own time limit. An abort by the caller stays what it is. */
export function problemOfFailure(error: unknown): unknown {
  if (error instanceof ApiProblem) return error
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new ApiProblem({ status: 0, code: 'timeout' })
  }
  if (error instanceof TypeError) return new ApiProblem({ status: 0, code: 'offline' })
  return error
}
