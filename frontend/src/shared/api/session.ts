/**
 * Who is signed in. The access token lives in memory alone; the refresh token is an HttpOnly cookie that no
 * script sees. A mark in localStorage remembers that there is one, so that a visitor's first page asks nothing.
 *
 * One refresh serves every caller of this tab (a shared promise) and every tab (a Web Lock and a broadcast): the
 * cookie works once, and a second use of it would end the session.
 */
import { useSyncExternalStore } from 'react'
import { uuid } from '../lib/uuid.ts'
import type { components } from './auth.gen.ts'
import { problemOf, problemOfFailure } from './problem.ts'

export type User = components['schemas']['User']
type SignedIn = components['schemas']['Session']

export interface Session {
  token: string
  /** Milliseconds since the epoch. */
  expiresAt: number
  user: User
}

const markKey = 'fitfusion.session'
/** A token this close to its end is not sent any more. */
const margin = 10_000

let current: Session | null = null
let refreshing: Promise<Session | null> | undefined
const listeners = new Set<() => void>()
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('fitfusion.session')
channel?.addEventListener('message', (event: MessageEvent<Session | null>) => adopt(event.data))

function adopt(session: Session | null): void {
  current = session
  for (const listener of listeners) listener()
}

function mark(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(markKey, '1')
    else localStorage.removeItem(markKey)
  } catch {
    // Blocked storage: the next visit signs in again.
  }
}

function hasMark(): boolean {
  try {
    return localStorage.getItem(markKey) === '1'
  } catch {
    return false
  }
}

/** Keeps what login, register or refresh answered, in every tab. */
export function signIn(answer: SignedIn, now = Date.now()): Session {
  const session = { token: answer.accessToken, expiresAt: now + answer.expiresIn * 1000, user: answer.user }
  mark(true)
  adopt(session)
  channel?.postMessage(session)
  return session
}

/** Forgets the session in every tab. The cookie is ended by POST /api/auth/logout. */
export function forgetSession(): void {
  mark(false)
  adopt(null)
  channel?.postMessage(null)
}

export function getSession(): Session | null {
  return current
}

/** Calls back when somebody signs in or out, here or in another tab; answers with the function that stops it. */
export function onSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useSession(): Session | null {
  return useSyncExternalStore(onSession, getSession, () => null)
}

/** The session at hand when its token may still be sent. */
function usable(now = Date.now()): Session | null {
  return current !== null && current.expiresAt - margin > now ? current : null
}

/** A session that can be used now: the one at hand, or one brought back by the cookie; null when there is none. */
export async function restoreSession(): Promise<Session | null> {
  const session = usable()
  if (session) return session
  if (current === null && !hasMark()) return null
  return refreshSession(current?.token)
}

/** Trades the cookie for a new access token, unless another caller or tab already replaced `rejected`. */
export function refreshSession(rejected?: string): Promise<Session | null> {
  refreshing ??= locked(() => trade(rejected)).finally(() => {
    refreshing = undefined
  })
  return refreshing
}

function locked<T>(work: () => Promise<T>): Promise<T> {
  // Plain http on another host has no locks; the server's ten seconds of grace cover two tabs there.
  return navigator.locks ? navigator.locks.request('fitfusion.refresh', work) : work()
}

async function trade(rejected: string | undefined): Promise<Session | null> {
  const session = usable()
  if (session && session.token !== rejected) return session
  let response: Response
  try {
    // A cookie that is sent twice within seconds gets the same answer, so the server may repeat this.
    const headers = { 'Idempotency-Key': uuid() }
    response = await fetch('/api/auth/refresh', {
      method: 'POST',
      headers,
      signal: AbortSignal.timeout(15_000),
    })
  } catch (error) {
    throw problemOfFailure(error)
  }
  if (response.ok) return signIn((await response.json()) as SignedIn)
  const problem = problemOf(response, await response.json().catch(() => null))
  if (problem.status !== 401) throw problem
  forgetSession()
  return null
}
