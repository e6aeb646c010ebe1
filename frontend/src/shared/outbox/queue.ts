/**
 * Writes that must not be lost. Each is kept in the browser until the server has it, sent at once when it can be,
 * and again with growing pauses while the network or the server does not answer. The client makes the ids, so a
 * change that was sent twice is stored once. What the server refuses stays here with its reason until the person
 * corrects or discards it.
 */
import { ApiProblem, type ProblemField } from '../api/problem.ts'
import type { Measurement, WorkoutInput } from '../progress/queries.ts'

export type Change = { kind: 'workout'; body: WorkoutInput } | { kind: 'measurement'; body: Measurement }

export interface Refusal {
  status: number
  code: string
  detail: string
  requestId: string
  fields: readonly ProblemField[]
}

export interface Entry {
  /** The id of what is sent. */
  id: string
  change: Change
  /** Milliseconds since the epoch. */
  addedAt: number
  attempts: number
  /** Not sent again before this instant. */
  nextAt: number
  /** Why the server refuses it; it waits for the person. */
  refusal?: Refusal
}

interface Parts {
  read: () => readonly Entry[]
  write: (entries: readonly Entry[]) => void
  /** Rejects with an ApiProblem. */
  send: (change: Change) => Promise<unknown>
  onSent: (entry: Entry, answer: unknown) => void
  now: () => number
  /** Calls back after some milliseconds; answers with the function that cancels it. */
  later: (milliseconds: number, run: () => void) => () => void
  /** One sender in all tabs. */
  alone: <T>(work: () => Promise<T>) => Promise<T>
  /** Called when sending starts and ends. */
  onBusy: (sending: string | null) => void
}

const firstPause = 2000
const longestPause = 5 * 60_000

/** Two seconds, doubled with each failure, five minutes at most; longer when the server asks for it. */
export function pause(attempts: number, retryAfter: number | undefined): number {
  const grown = Math.min(firstPause * 2 ** Math.max(0, attempts - 1), longestPause)
  return Math.max(grown, (retryAfter ?? 0) * 1000)
}

/** Whether sending the same again later may work; 401 waits for a sign-in. */
function passes(problem: ApiProblem): boolean {
  return problem.transient || problem.status === 401 || problem.status === 408
}

export function createQueue(parts: Parts) {
  let flushing: Promise<void> | undefined
  let cancel: (() => void) | undefined

  const change = (id: string, edit: (entry: Entry) => Entry) =>
    parts.write(parts.read().map((entry) => (entry.id === id ? edit(entry) : entry)))
  const remove = (id: string) => parts.write(parts.read().filter((entry) => entry.id !== id))

  /** Keeps what could not be sent; says whether the next would meet the same closed door. */
  function keep(due: Entry, error: unknown): boolean {
    if (!(error instanceof ApiProblem)) throw error
    if (!passes(error)) {
      const { status, code, detail, requestId, fields } = error
      change(due.id, (entry) => ({ ...entry, refusal: { status, code, detail, requestId, fields } }))
      return false
    }
    const attempts = due.attempts + 1
    const nextAt = parts.now() + pause(attempts, error.retryAfter)
    change(due.id, (entry) => ({ ...entry, attempts, nextAt }))
    return error.status !== 429 && error.status < 500
  }

  /** Sends what is due, oldest first. */
  async function round(): Promise<void> {
    for (;;) {
      const due = parts.read().find((entry) => !entry.refusal && entry.nextAt <= parts.now())
      if (!due) return
      parts.onBusy(due.id)
      try {
        const answer = await parts.send(due.change)
        remove(due.id)
        parts.onSent(due, answer)
      } catch (error) {
        if (keep(due, error)) return
      }
    }
  }

  function schedule(): void {
    cancel?.()
    cancel = undefined
    const waiting = parts.read().filter((entry) => !entry.refusal)
    if (waiting.length === 0) return
    const next = Math.min(...waiting.map((entry) => entry.nextAt))
    cancel = parts.later(Math.max(0, next - parts.now()), () => void flush())
  }

  /** Sends what is due; calls that overlap share one round. */
  function flush(): Promise<void> {
    flushing ??= parts.alone(round).finally(() => {
      flushing = undefined
      parts.onBusy(null)
      schedule()
    })
    return flushing
  }

  return {
    flush,
    /** Keeps a change and sends it. */
    add(added: Change): Promise<void> {
      const entry: Entry = { id: added.body.id, change: added, addedAt: parts.now(), attempts: 0, nextAt: 0 }
      parts.write([...parts.read().filter(({ id }) => id !== entry.id), entry])
      // A round that is under way may have passed this entry by.
      return (flushing ?? Promise.resolve()).then(flush)
    },
    /** Sends now what waits, without the rest of its pause: the connection is back, or the person asks for it. */
    hurry(): Promise<void> {
      parts.write(parts.read().map((entry) => ({ ...entry, nextAt: 0 })))
      return flush()
    },
    /** Tries a refused change again, corrected or as it is. */
    retry(id: string, corrected?: Change): Promise<void> {
      change(id, ({ refusal: _refused, ...entry }) => ({
        ...entry,
        change: corrected ?? entry.change,
        nextAt: 0,
      }))
      return flush()
    },
    discard(id: string): void {
      remove(id)
      schedule()
    },
    /** No more tries: the page goes away or somebody else signs in. */
    stop(): void {
      cancel?.()
      cancel = undefined
    },
  }
}
