import { describe, expect, it } from 'vitest'
import type { ExerciseBrief } from '@/shared/catalogue/queries.ts'
import type { HistoryEntry } from '@/shared/progress/queries.ts'
import { byMuscle } from './grouping.ts'
import { bestSet, estimates } from './history.ts'
import { leastKit } from './kit.ts'
import { exerciseSearch } from './search.ts'

const entry = (at: string, kg: number, reps: number, e1rmKg?: number): HistoryEntry => ({
  workoutId: at,
  at,
  sets: [{ kind: 'working', kg, reps }],
  ...(e1rmKg === undefined ? {} : { e1rmKg }),
})

describe('history', () => {
  it('has one estimate a day, oldest first', () => {
    const items = [
      entry('2026-11-20T12:00:00Z', 50, 5, 58),
      entry('2026-11-20T10:00:00Z', 50, 6, 60),
      entry('2026-11-10T12:00:00Z', 45, 15),
      entry('2026-11-01T12:00:00Z', 45, 5, 52.5),
    ]
    expect(estimates(items)).toEqual([
      { day: '2026-11-01', kg: 52.5 },
      { day: '2026-11-20', kg: 60 },
    ])
  })

  it('finds the best set, without counting long ones', () => {
    expect(bestSet([entry('a', 40, 30), entry('b', 72.5, 5), entry('c', 70, 5)])).toMatchObject({
      kg: 72.5,
      reps: 5,
    })
    expect(bestSet([])).toBeUndefined()
    const body: HistoryEntry = {
      workoutId: 'x',
      at: '2026-11-01T12:00:00Z',
      sets: [
        { kind: 'working', reps: 8 },
        { kind: 'working', reps: 11 },
        { kind: 'warmup', reps: 30 },
      ],
    }
    expect(bestSet([body])).toMatchObject({ reps: 11 })
  })
})

it('groups by the first muscle, the rest last', () => {
  const brief = (id: string, primary: ExerciseBrief['primary']): ExerciseBrief => ({
    id,
    name: id,
    pattern: '',
    primary,
    secondary: [],
    level: 'beginner',
  })
  const groups = byMuscle(
    [brief('walk', []), brief('row', ['back']), brief('áncora', ['back']), brief('press', ['chest'])],
    'es',
  )
  expect(groups.map((group) => [group.muscle, group.exercises.map((one) => one.id)])).toEqual([
    ['chest', ['press']],
    ['back', ['áncora', 'row']],
    [null, ['walk']],
  ])
})

it('takes of an address what it knows', () => {
  expect(exerciseSearch({ q: ' ', muscle: 'chest', level: 'god', equipment: 'bands', x: 1 })).toEqual({
    muscle: 'chest',
    equipment: 'bands',
  })
})

it.each([
  [['none', 'bands', 'gym'], []],
  [['dumbbells', 'home', 'gym'], ['dumbbells']],
  [
    ['bands', 'dumbbells', 'home', 'gym'],
    ['bands', 'dumbbells'],
  ],
  [['home', 'gym'], ['home']],
  [['gym'], ['gym']],
])('of what fits (%j) names the least', (fits, kit) => {
  expect(leastKit(fits)).toEqual(kit)
})
