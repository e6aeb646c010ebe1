import { describe, expect, it } from 'vitest'
import {
  addDay,
  addItem,
  addSets,
  addWarmup,
  canJoin,
  canMove,
  fixWeekdays,
  moveDay,
  moveItem,
  removeItem,
  setItem,
} from './change.ts'
import { asTimed, type Edited, editedOf, emptyEdited, timeText, withType } from './model.ts'
import { checkable, groupsOf, parseTime, readEdited } from './read.ts'

const exercise = (id: string, pattern = 'squat') => ({ id, pattern })

/** A day with exercises by their letters: "a b+c d" joins b with c. */
function day(pattern: string): Edited {
  const ids = pattern.split(/[ +]/)
  let edited = ids.reduce((next, id) => addItem(next, 1, exercise(id)), { ...emptyEdited(), name: 'x' })
  for (const [one] of pattern.matchAll(/\w(?=\+)/g)) edited = join(edited, one)
  return edited
}
const keyOf = (edited: Edited, id: string) =>
  edited.days[0]?.items.find((item) => item.exerciseId === id)?.key ?? 0
const join = (edited: Edited, id: string) =>
  setItem(edited, 1, keyOf(edited, id), (item) => ({ ...item, joined: true }))
/** Back to letters. */
const shown = (edited: Edited) =>
  (edited.days[0]?.items ?? [])
    .map(({ exerciseId, joined }) => exerciseId + (joined ? '+' : ' '))
    .join('')
    .trim()
const move = (edited: Edited, id: string, step: 1 | -1) => moveItem(edited, 1, keyOf(edited, id), step)

describe('moving an exercise', () => {
  it.each([
    ['a b c', 'b', -1, 'b a c'],
    ['a b c', 'c', 1, 'a b c'],
    ['a b+c d', 'a', 1, 'b+c a d'],
    ['a b+c d', 'd', -1, 'a d b+c'],
    ['a b+c d', 'c', -1, 'a c+b d'],
    ['a b+c d', 'c', 1, 'a b c d'],
    ['a b+c d', 'b', -1, 'a b c d'],
    ['a+b+c', 'b', 1, 'a+c+b'],
    ['a+b+c', 'a', -1, 'a b+c'],
  ] as const)('%s, %s by %i: %s', (before, id, step, after) => {
    expect(shown(move(day(before), id, step))).toBe(after)
  })

  it('says when there is nowhere to go', () => {
    const items = day('a b').days[0]?.items ?? []
    const [a, b] = items.map(({ key }) => key)
    expect([canMove(items, a ?? 0, -1), canMove(items, a ?? 0, 1), canMove(items, b ?? 0, 1)]).toEqual([
      false,
      true,
      false,
    ])
  })
})

describe('supersets', () => {
  it('have letters in their order', () => {
    expect(groupsOf(day('a+b c d+e+f').days[0]?.items ?? [])).toEqual(['A', 'A', undefined, 'B', 'B', 'B'])
    expect(groupsOf([{ joined: true }]), 'nothing follows').toEqual([undefined])
  })

  it('stand together when one in the middle leaves, and end when their last does', () => {
    const triple = day('a+b+c')
    expect(shown(removeItem(triple, 1, keyOf(triple, 'b')))).toBe('a+c')
    const pair = day('a+b c')
    expect(shown(removeItem(pair, 1, keyOf(pair, 'b')))).toBe('a c')
  })

  it('hold five at most', () => {
    const items = day('a+b+c d+e f').days[0]?.items ?? []
    expect([canJoin(items, 2), canJoin(items, 4), canJoin(items, 5)]).toEqual([true, true, false])
    const full = day('a+b+c d+e+f').days[0]?.items ?? []
    expect(canJoin(full, 2)).toBe(false)
  })
})

describe('days', () => {
  it('change places and leave the weekdays', () => {
    let edited = fixWeekdays(addDay(addDay(emptyEdited())), true)
    expect(edited.days.map(({ weekday }) => weekday)).toEqual([1, 3, 5])
    edited = moveDay(edited, edited.days[0]?.key ?? 0, 1)
    expect(edited.days.map(({ key, weekday }) => [key, weekday])).toEqual([
      [2, 1],
      [1, 3],
      [3, 5],
    ])
  })
})

describe('sets', () => {
  it('put warm-ups first', () => {
    let edited = day('a')
    edited = addWarmup(addSets(edited, 1, keyOf(edited, 'a'), 'squat'), 1, keyOf(edited, 'a'))
    expect(edited.days[0]?.items[0]?.sets.map(({ type }) => type)).toEqual(['warmup', 'normal', 'normal'])
  })

  it('keep what was typed for another type', () => {
    const sets = day('a').days[0]?.items[0]?.sets[0]
    if (!sets) throw new Error('no sets')
    const timed = withType({ ...sets, repsMin: '6' }, 'timed')
    expect(timed).toMatchObject({ target: 'seconds', seconds: '0:30', repsMin: '6' })
    expect(withType(timed, 'normal')).toMatchObject({ target: 'reps', repsMin: '6', seconds: '0:30' })
    expect(asTimed(sets)).toMatchObject({ type: 'timed', target: 'seconds', seconds: '0:30' })
  })
})

describe('reading', () => {
  it.each([
    ['90', 90],
    ['1:30', 90],
    ['1:00:00', 3600],
    ['', Number.NaN],
    ['a', Number.NaN],
    ['1:x', Number.NaN],
  ])('the time %j', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds)
    if (!Number.isNaN(seconds)) expect(parseTime(timeText(seconds))).toBe(seconds)
  })

  it('gives what the server takes', () => {
    const edited = join(day('a b'), 'a')
    expect(readEdited(edited).input).toEqual({
      name: 'x',
      days: [
        {
          items: ['a', 'b'].map((exerciseId) => ({
            exerciseId,
            group: 'A',
            restSeconds: 90,
            sets: [{ type: 'normal', count: 3, repsMin: 8, repsMax: 12, rir: 2 }],
          })),
        },
      ],
    })
  })

  it('is the way back from what the server gave', () => {
    const brief = {
      id: 'a',
      name: 'A',
      pattern: 'squat',
      primary: [],
      secondary: [],
      level: 'beginner',
    } as const
    const days = [
      {
        name: 'Uno',
        weekday: 2,
        minutes: 30,
        sets: 6,
        items: [
          {
            exercise: { ...brief, primary: [], secondary: [] },
            group: 'A',
            restSeconds: 150,
            notes: 'Lento',
            sets: [
              { type: 'warmup' as const, count: 2, repsMin: 5, repsMax: 5 },
              { type: 'normal' as const, count: 3, repsMin: 6, repsMax: 8, rir: 2 },
              { type: 'amrap' as const, count: 1, repsMin: 10, seconds: 60, rir: 1 },
            ],
          },
          {
            exercise: { ...brief, id: 'b', primary: [], secondary: [] },
            group: 'A',
            restSeconds: 0,
            sets: [{ type: 'timed' as const, count: 1, seconds: 40 }],
          },
        ],
      },
    ]
    const { input } = readEdited(editedOf({ name: 'N', notes: 'n', days }))
    expect(input).toEqual({
      name: 'N',
      notes: 'n',
      days: [
        {
          name: 'Uno',
          weekday: 2,
          items: days[0]?.items.map(({ exercise: { id }, ...item }) => ({ exerciseId: id, ...item })),
        },
      ],
    })
  })

  it('complains at each input that cannot be read', () => {
    let edited = day('a')
    edited = setItem(edited, 1, keyOf(edited, 'a'), (item) => ({
      ...item,
      rest: '1000',
      sets: item.sets.map((sets) => ({ ...sets, count: 'x', repsMin: '12', repsMax: '8', rir: '' })),
    }))
    const { input, complaints } = readEdited({ ...edited, name: ' ' })
    expect(input).toBeNull()
    expect(complaints).toEqual({
      '/name': 'required',
      '/days/0/items/0/restSeconds': 'out_of_range',
      '/days/0/items/0/sets/0/count': 'out_of_range',
      '/days/0/items/0/sets/0/repsMax': 'below_minimum',
      '/days/0/items/0/sets/0/rir': 'required',
    })
  })

  it('checks what is there already: without a name, without the empty days', () => {
    const edited = addItem(addDay(emptyEdited()), 2, exercise('a'))
    const { input, days } = checkable(edited)
    expect(days).toEqual([1])
    expect(input?.days).toHaveLength(1)
    expect(checkable(emptyEdited()).input).toBeNull()
  })
})
