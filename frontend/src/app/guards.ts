/** Who may see a page: run before it loads. */
import { type ParsedLocation, redirect } from '@tanstack/react-router'
import { restoreSession } from '@/shared/api/session.ts'

/** Sends visitors to the sign-in page, which brings them back here. */
export async function requireSession({ location }: { location: ParsedLocation }): Promise<void> {
  const session = await restoreSession()
  if (!session) throw redirect({ to: '/login', search: { next: location.href } })
}

/** Sends people who are signed in to their day. Without a connection the page for visitors is fine. */
export async function onlyVisitors(): Promise<void> {
  const session = await restoreSession().catch(() => null)
  if (session) throw redirect({ to: '/today' })
}

/** Where to go after signing in: a path of this app alone, never another site's address. */
export function safeNext(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/today'
}

/** Lets everybody in, and knows who it is before the page is drawn. */
export async function knowSession(): Promise<void> {
  await restoreSession().catch(() => null)
}
