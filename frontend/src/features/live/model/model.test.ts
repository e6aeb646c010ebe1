import { describe, expect, it } from 'vitest'
import { countSets, type Draft } from '@/shared/log/draft.ts'
import type { Session, SessionItem } from '@/shared/plan/queries.ts'
import { loadItems, workoutOf } from './finish.ts'
import { currentPlace, filledIn, groupOf, rampLoads, rowsOf } from './flow.ts'
import { addSet, logSet, longerRest, openItem, setValues, skipItem, swapItem, unlogSet } from './run.ts'
import { startDraft } from './start.ts'

const reason = { rule: 'R21', type: 'guideline', text: '', source: '' } as const

function item(id: string, over: Partial<SessionItem> = {}): SessionItem {
  return {
    exercise: {
      id,
      name: id,
      pattern: 'horizontal_pull',
      primary: ['back'],
      secondary: ['biceps'],
      level: 'beginner',
      loadable: true,
      stepKg: 2.5,
    },
    kind: 'strength',
    sets: 3,
    repsMin: 10,
    repsMax: 12,
    rir: 2,
    restSeconds: 120,
    load: {
      action: 'raise',
      kg: 45,
      reps: 10,
      fromKg: 42.5,
      reason,
      last: [
        { kg: 42.5, reps: 12, rir: 2 },
        { kg: 42.5, reps: 11, rir: 2 },
      ],
    },
    reasons: [],
    ...over,
  }
}

function start(...items: SessionItem[]): Draft {
  const session: Session = {
    id: 'w5d1',
    week: 5,
    date: '2026-11-23',
    weekday: 1,
    kind: 'lifting',
    title: 'Tren superior A',
    minutes: 45,
    sets: 6,
    status: 'planned',
    number: 1,
    of: 4,
    deload: false,
    items,
    reasons: [],
    warnings: [],
  }
  return startDraft({ session, planId: 'p', extras: [], id: 'w', now: new Date('2026-11-23T18:00:00Z') })
}

/** Logs the current set `count` times. */
function train(draft: Draft, count: number, now = 0): Draft {
  let next = draft
  for (let n = 0; n < count; n++) {
    const place = currentPlace(next)
    if (!place) break
    next = logSet(next, place, now)
  }
  return next
}

const body = (id: string) => item(id, { exercise: { ...item(id).exercise, loadable: false } })
const hold = () =>
  item('plank', {
    seconds: 40,
    repsMin: undefined,
    repsMax: undefined,
    load: undefined,
  } as Partial<SessionItem>)
const walk = () =>
  item('walk', {
    kind: 'aerobic',
    sets: 1,
    seconds: 1200,
    restSeconds: 0,
    repsMin: undefined,
    repsMax: undefined,
    load: undefined,
  } as Partial<SessionItem>)

describe('what is filled in', () => {
  it('comes from the plan first, then from the set before, unless something was typed', () => {
    let draft = start(item('row'))
    const row = () => draft.items[0] as Draft['items'][0]
    expect(filledIn(row(), 0)).toEqual({ kg: 45, reps: 10, rir: 2 })
    draft = logSet(setValues(draft, { item: 0, set: 0 }, { kg: 47.5, rir: 1 }), { item: 0, set: 0 }, 0)
    expect(filledIn(row(), 1)).toEqual({ kg: 47.5, reps: 10, rir: 1 })
    draft = setValues(draft, { item: 0, set: 1 }, { reps: 9 })
    expect(filledIn(row(), 1)).toEqual({ kg: 47.5, reps: 9, rir: 1 })
  })

  it('has no load for the body alone, seconds for a hold, minutes for a walk', () => {
    const draft = start(body('push-up'), hold(), walk())
    expect(draft.items.map((one) => one.measure)).toEqual(['reps', 'seconds', 'minutes'])
    expect(draft.items.map((one) => filledIn(one, 0))).toEqual([
      { reps: 10, rir: 2 },
      { seconds: 40 },
      { seconds: 1200 },
    ])
  })

  it('leads up to the working weight on the plates there are', () => {
    expect(rampLoads({ ...(start(item('row', { rampSets: 2 })).items[0] as Draft['items'][0]) })).toEqual([
      22.5, 32.5,
    ])
  })
})

describe('the order', () => {
  it('opens the next exercise after the last set, then those that were passed by', () => {
    let draft = train(start(item('a'), item('b', { sets: 1 }), item('c', { sets: 1 })), 3)
    expect(draft.open).toBe(1)
    draft = train(openItem(draft, 2), 1)
    expect(draft.open).toBe(1)
    draft = train(draft, 1)
    expect(currentPlace(draft)).toBeNull()
    expect(draft.rest, 'nothing follows the last set').toBeNull()
  })

  it('alternates the halves of a pair with their short rest', () => {
    const pair = start(
      item('a', { pair: 'A1', sets: 2, restSeconds: 30 }),
      item('b', { pair: 'A2', sets: 2, restSeconds: 30 }),
    )
    expect(groupOf(pair.items, 1)).toEqual([0, 1])
    expect(rowsOf(pair.items, [0, 1]).map(({ item: n, set }) => `${n}.${set}`)).toEqual([
      '0.0',
      '1.0',
      '0.1',
      '1.1',
    ])
    const after = train(pair, 1, 1000)
    expect(currentPlace(after)).toEqual({ item: 1, set: 0 })
    expect(after.rest).toEqual({ endsAt: 31_000, total: 30 })
  })

  it('goes on after a skipped exercise and comes back to it', () => {
    let draft = skipItem(start(item('a'), item('b')), 0, true)
    expect(draft.open).toBe(1)
    draft = skipItem(draft, 0, false)
    expect(currentPlace(draft)).toEqual({ item: 0, set: 0 })
  })
})

describe('changes', () => {
  it('takes a set back and adds one', () => {
    let draft = unlogSet(train(start(item('a')), 2), { item: 0, set: 1 })
    expect(countSets(draft.items)).toEqual({ done: 1, total: 3 })
    draft = addSet(draft, 0)
    expect(countSets(draft.items).total).toBe(4)
  })

  it('keeps done sets with the exercise they were done with when another takes over', () => {
    const draft = swapItem(train(start(item('a')), 1), 0, { ...item('b').exercise, loadable: false })
    expect(draft.items.map((one) => [one.exerciseId, one.sets.length, one.measure])).toEqual([
      ['a', 1, 'load'],
      ['b', 2, 'reps'],
    ])
    expect(draft.open).toBe(1)
  })

  it('makes a rest longer, also one that is over', () => {
    const draft = train(start(item('a')), 1, 0)
    expect(longerRest(draft, 15, 10_000).rest).toEqual({ endsAt: 135_000, total: 135 })
    expect(longerRest(draft, 15, 200_000).rest?.endsAt).toBe(215_000)
  })
})

describe('the workout', () => {
  const now = new Date('2026-11-23T18:50:00Z')

  it('holds what was done, with its target', () => {
    const draft = train(start(item('row', { sets: 1 }), hold(), walk()), 3)
    expect(workoutOf(draft, { now, rpe: 7, notes: ' good ' })).toEqual({
      id: 'w',
      startedAt: '2026-11-23T18:00:00.000Z',
      endedAt: '2026-11-23T18:50:00.000Z',
      title: 'Tren superior A',
      planId: 'p',
      sessionId: 'w5d1',
      sessionRpe: 7,
      notes: 'good',
      exercises: [
        {
          exerciseId: 'row',
          target: { sets: 1, repsMin: 10, repsMax: 12, rir: 2 },
          sets: [{ kind: 'working', kg: 45, reps: 10, rir: 2 }],
        },
        {
          exerciseId: 'plank',
          target: { sets: 3, seconds: 40, rir: 2 },
          sets: [
            { kind: 'working', seconds: 40 },
            { kind: 'working', seconds: 40 },
          ],
        },
      ],
    })
  })

  it('is none without a set, and never longer than a day', () => {
    expect(workoutOf(start(item('row')), { now, rpe: null, notes: '' })).toBeNull()
    const late = workoutOf(train(start(item('row')), 1), {
      now: new Date('2026-11-26T00:00:00Z'),
      rpe: null,
      notes: '',
    })
    expect(late?.endedAt).toBe('2026-11-24T17:00:00.000Z')
  })

  it('started before a walk that is logged when it is over', () => {
    const walked = workoutOf(train(start(walk()), 1), {
      now: new Date('2026-11-23T18:01:00Z'),
      rpe: null,
      notes: '',
    })
    expect(walked?.startedAt).toBe('2026-11-23T17:41:00.000Z')
  })

  it('asks about next time once an exercise, not about holds and walks', () => {
    const workout = workoutOf(train(start(item('row'), item('row', { sets: 1 }), hold()), 6), {
      now,
      rpe: null,
      notes: '',
    })
    expect(workout && loadItems(workout, () => 2.5)).toEqual([
      { exerciseId: 'row', sets: 3, repsMin: 10, repsMax: 12, rir: 2, stepKg: 2.5 },
    ])
  })
})
