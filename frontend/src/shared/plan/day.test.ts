import { expect, it } from 'vitest'
import { datesOf } from './day.ts'
import type { Day } from './queries.ts'

const day = (id: string, date: string, kind: Day['kind'] = 'lifting') => ({ id, date, kind }) as Day

it('lays sessions by date, wherever they were moved', () => {
  const days = [
    day('w1d1', '2026-11-24'), // was Monday's
    day('w1d2', '2026-11-24', 'rest'),
    day('w1d3', '2026-11-25'),
    day('w1d4', '2026-11-26', 'rest'),
    day('w1d5', '2026-11-25'), // two on one day
    day('w1d6', '2026-12-01'), // into the next week
    day('w1d7', '2026-11-29', 'rest'),
  ]
  const dates = datesOf({ startsOn: '2026-11-23', days })
  expect(dates.map(({ date, sessions }) => [date, sessions.map(({ id }) => id)])).toEqual([
    ['2026-11-23', []],
    ['2026-11-24', ['w1d1']],
    ['2026-11-25', ['w1d3', 'w1d5']],
    ['2026-11-26', []],
    ['2026-11-27', []],
    ['2026-11-28', []],
    ['2026-11-29', []],
    ['2026-12-01', ['w1d6']],
  ])
})
