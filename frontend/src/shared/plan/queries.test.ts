import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { invalidatePlan, planKey } from './queries.ts'

/** A server that answers when it is told to, with what was true when it was asked. */
function slowServer() {
  const waiting: (() => void)[] = []
  let truth = 0
  return {
    change: () => truth++,
    answer: () => waiting.shift()?.(),
    asked: () => waiting.length,
    ask: () => {
      const then = truth
      return new Promise<number>((resolve) => waiting.push(() => resolve(then)))
    },
  }
}

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

it.each([
  ['on screen', true],
  ['loaded ahead', false],
])('a first answer older than the change is not kept: %s', async (_, onScreen) => {
  const server = slowServer()
  const queries = client()
  const options = { queryKey: [...planKey, 'today'], queryFn: server.ask }
  const stop = onScreen ? new QueryObserver(queries, options).subscribe(() => {}) : () => {}
  const first = onScreen ? undefined : queries.fetchQuery(options)
  await settled()
  server.change()
  const asking = invalidatePlan(queries)
  server.answer()
  await first
  await settled()
  server.answer()
  await asking
  if (onScreen) expect(queries.getQueryData(options.queryKey)).toBe(1)
  else expect(queries.getQueryState(options.queryKey)?.isInvalidated).toBe(true)
  stop()
})

it('asks once when there was an answer before', async () => {
  const server = slowServer()
  const queries = client()
  const options = { queryKey: [...planKey, 'today'], queryFn: server.ask }
  queries.setQueryData(options.queryKey, 0)
  const stop = new QueryObserver(queries, options).subscribe(() => {})
  server.change()
  const asking = invalidatePlan(queries)
  await settled()
  expect(server.asked()).toBe(1)
  server.answer()
  await asking
  expect(queries.getQueryData(options.queryKey)).toBe(1)
  stop()
})
