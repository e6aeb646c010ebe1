import { describe, expect, it } from 'vitest'
import { ApiProblem } from '../api/problem.ts'
import { type Change, createQueue, type Entry, pause } from './queue.ts'

const weight = (id: string): Change => ({
  kind: 'measurement',
  body: { id, at: '2026-11-23T07:00:00Z', weightKg: 78.4 },
})
const problem = (status: number, retryAfter?: number) => new ApiProblem({ status, code: 'x', retryAfter })

/** A queue over memory and a clock that stands still; `answers` are given in turn, then everything succeeds. */
function setUp(...answers: (Error | string)[]) {
  let kept: readonly Entry[] = []
  const world = {
    now: 1000,
    sent: [] as string[],
    stored: [] as string[],
    timers: [] as { at: number; run: () => void }[],
    entries: () => kept,
  }
  const queue = createQueue({
    read: () => kept,
    write: (entries) => {
      kept = JSON.parse(JSON.stringify(entries)) as Entry[]
    },
    send: async (change) => {
      world.sent.push(change.body.id)
      const answer = answers.shift() ?? 'stored'
      if (answer instanceof Error) throw answer
      return answer
    },
    onSent: (entry) => world.stored.push(entry.id),
    now: () => world.now,
    later: (milliseconds, run) => {
      const timer = { at: world.now + milliseconds, run }
      world.timers = [timer]
      return () => {
        world.timers = world.timers.filter((one) => one !== timer)
      }
    },
    alone: (work) => work(),
    onBusy: () => {},
  })
  return { queue, world }
}

describe('a change', () => {
  it('is sent at once, in order, and leaves', async () => {
    const { queue, world } = setUp()
    await Promise.all([queue.add(weight('a')), queue.add(weight('b'))])
    expect(world.sent).toEqual(['a', 'b'])
    expect(world.stored).toEqual(['a', 'b'])
    expect(world.entries()).toEqual([])
    expect(world.timers).toEqual([])
  })

  it.each([0, 429, 500, 503])('waits and goes again after %d', async (status) => {
    const { queue, world } = setUp(problem(status))
    await queue.add(weight('a'))
    expect(world.entries()).toMatchObject([{ id: 'a', attempts: 1, nextAt: 3000 }])
    expect(world.timers.map((timer) => timer.at)).toEqual([3000])
    await queue.flush()
    expect(world.sent, 'not before its time').toEqual(['a'])
    world.now = 3000
    await queue.flush()
    expect(world.stored).toEqual(['a'])
    expect(world.entries()).toEqual([])
  })

  it('stays with its reason when the server refuses it, and lets the others pass', async () => {
    const { queue, world } = setUp(problem(422))
    await Promise.all([queue.add(weight('a')), queue.add(weight('b'))])
    expect(world.stored).toEqual(['b'])
    expect(world.entries()).toMatchObject([{ id: 'a', refusal: { status: 422 } }])
    await queue.hurry()
    expect(world.sent, 'a refused change waits for the person').toEqual(['a', 'b'])
  })

  it('goes again corrected, or is discarded', async () => {
    const { queue, world } = setUp(problem(422), problem(422))
    await queue.add(weight('a'))
    await queue.retry('a', { ...weight('a') })
    expect(world.entries()).toMatchObject([{ id: 'a', refusal: { status: 422 } }])
    await queue.retry('a')
    expect(world.stored).toEqual(['a'])
    const second = setUp(problem(422))
    await second.queue.add(weight('b'))
    second.queue.discard('b')
    expect(second.world.entries()).toEqual([])
  })

  it('is kept once, however often it is added', async () => {
    const { queue, world } = setUp(problem(0))
    await queue.add(weight('a'))
    await queue.add(weight('a'))
    expect(world.entries().length + world.stored.length).toBe(1)
  })
})

it('asks a server that is away once, not once for each change', async () => {
  const { queue, world } = setUp(problem(0), problem(0))
  await queue.add(weight('a'))
  await queue.add(weight('b'))
  expect(world.sent).toEqual(['a', 'b'])
  await queue.flush()
  expect(world.sent).toEqual(['a', 'b'])
})

it('keeps a change that waits for a sign-in', async () => {
  const { queue, world } = setUp(problem(401))
  await queue.add(weight('a'))
  expect(world.entries()).toMatchObject([{ id: 'a' }])
  expect(world.entries()[0]?.refusal).toBeUndefined()
})

it('hurries when the connection is back', async () => {
  const { queue, world } = setUp(problem(0), problem(0))
  await queue.add(weight('a'))
  await queue.hurry()
  await queue.hurry()
  expect(world.stored).toEqual(['a'])
})

it.each([
  [1, undefined, 2000],
  [2, undefined, 4000],
  [20, undefined, 300_000],
  [1, 30, 30_000],
])('pauses after %d failures (Retry-After %s) for %d ms', (attempts, retryAfter, milliseconds) => {
  expect(pause(attempts, retryAfter)).toBe(milliseconds)
})
