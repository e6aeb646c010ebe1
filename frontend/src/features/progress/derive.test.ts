import { describe, expect, it } from 'vitest'
import type { Plan } from '@/shared/plan/queries.ts'
import type { Lift, Summary } from '@/shared/progress/queries.ts'
import type { MuscleSets } from '@/shared/ui/muscles.ts'
import {
  defaultView,
  laneFacts,
  lanesInView,
  lanesOf,
  ledgerOf,
  monthSpan,
  sessionsOf,
  shortNames,
  shownLifts,
  weekShown,
  weightChange,
} from './derive.ts'
import { progressSearch } from './search.ts'

const summary = (change: Partial<Summary> = {}): Summary => ({
  from: '2026-09-07',
  to: '2026-11-23',
  sessions: 33,
  workingSets: 480,
  weekStreak: 5,
  weeks: [],
  days: [{ date: '2026-09-08', sessions: 1, workingSets: 15 }],
  lifts: [],
  weight: { points: [], missingWeighIns: 7 },
  ...change,
})
const plan = (startsOn: string, sessions: number) =>
  ({
    startsOn,
    currentWeek: 5,
    week: { sessions },
    bands: [
      { muscle: 'chest', low: 10, high: 14, planned: 11 },
      { muscle: 'triceps', low: 6, high: 12, planned: 9 },
    ],
  }) as unknown as Plan

describe('sessionsOf', () => {
  it('counts against the plan when it covers the period', () => {
    expect(sessionsOf(summary(), plan('2026-09-07', 3))).toEqual({ done: 33, planned: 36 })
  })

  it('claims nothing of the time before the plan', () => {
    expect(sessionsOf(summary(), plan('2026-10-26', 3))).toEqual({ done: 33 })
    expect(sessionsOf(summary(), undefined)).toEqual({ done: 33 })
  })
})

it('says how far the trend moved', () => {
  const weight = {
    points: [
      { date: '2026-11-01', trendKg: 80 },
      { date: '2026-11-20', trendKg: 78.5 },
    ],
    missingWeighIns: 0,
  }
  expect(weightChange(summary({ weight }))).toBe(-1.5)
  expect(weightChange(summary())).toBeUndefined()
})

describe('lanes', () => {
  const week = {
    startsOn: '2026-11-23',
    sessions: 1,
    workingSets: 9,
    muscles: [
      { muscle: 'chest', sets: 7.5 },
      { muscle: 'triceps', sets: 15 },
    ],
  }
  const lanes = lanesOf(summary({ weeks: [week] }), plan('2026-09-07', 3))

  it('have every muscle, with a band where the plan has one', () => {
    expect(lanes).toHaveLength(10)
    expect(lanes[0]).toEqual({ muscle: 'chest', sets: 7.5, band: { from: 10, to: 14 } })
    expect(lanes.find((lane) => lane.muscle === 'back')).toEqual({ muscle: 'back', sets: 0 })
  })

  it('are of last week until this one has a set', () => {
    const fresh = { startsOn: '2026-11-30', sessions: 0, workingSets: 0, muscles: [] }
    expect(weekShown(summary({ weeks: [week, fresh] }))).toEqual({ week, last: true })
    expect(weekShown(summary({ weeks: [fresh, week] }))).toEqual({ week, last: false })
    expect(weekShown(summary({ weeks: [fresh, fresh] }))).toEqual({ week: fresh, last: false })
  })

  it('name what is furthest below and above', () => {
    expect(laneFacts(lanes)).toEqual({
      banded: 2,
      inBand: 0,
      short: { muscle: 'chest', sets: 3 },
      over: { muscle: 'triceps', sets: 3 },
    })
  })

  it('leave the legs out for those who do not train them', () => {
    expect(defaultView(lanes)).toBe('upper')
    expect(lanesInView(lanes, 'upper').map((lane) => lane.muscle)).not.toContain('quadriceps')
    expect(defaultView([...lanes, { muscle: 'calves', sets: 1 } satisfies MuscleSets])).toBe('whole')
    expect(defaultView(lanes.map(({ muscle, sets }) => ({ muscle, sets })))).toBe('whole')
  })
})

it('draws the chosen lifts, or the three most frequent', () => {
  const lift = (exerciseId: string, points: number): Lift => ({
    exerciseId,
    points: Array.from({ length: points }, () => ({ date: '2026-11-01', e1rmKg: 50 })),
  })
  const lifts = [lift('a', 9), lift('b', 8), lift('c', 7), lift('d', 2), lift('e', 1)]
  expect(shownLifts(lifts, undefined).map((one) => one.exerciseId)).toEqual(['a', 'b', 'c'])
  expect(shownLifts(lifts, ['d', 'e']).map((one) => one.exerciseId)).toEqual(['d'])
})

it('shortens names to whole words', () => {
  expect(
    shortNames(['Remo sentado en polea', 'Press banca con mancuernas', 'Press banca inclinado', 'Curl']),
  ).toEqual(['Remo sentado', 'Press banca', 'Press banca 3', 'Curl'])
})

it('lays the year out by months', () => {
  const months = ledgerOf([{ date: '2026-11-02' }, { date: '2025-12-31' }], '2026-11-23')
  expect(months.map((month) => month.month)).toEqual([
    '2025-12',
    ...Array.from({ length: 11 }, (_unused, n) => `2026-${String(n + 1).padStart(2, '0')}`),
  ])
  expect(months[0]?.days.at(-1)).toBe('trained')
  expect(months[2]?.days).toHaveLength(28)
  expect([1, 2, 23, 24].map((day) => months[11]?.days[day - 1])).toEqual([
    'rest',
    'trained',
    'today',
    'future',
  ])
})

it('asks for a month to its end', () => {
  const { from, to } = monthSpan('2026-12')
  expect(new Date(from).getDate()).toBe(1)
  expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBeCloseTo(31, 0)
})

it('takes of an address what it knows', () => {
  expect(
    progressSearch({ period: '4w', lifts: ['a', 3], muscle: 'chest', month: '2026-11', workout: 'x' }),
  ).toEqual({
    period: '4w',
    lifts: ['a'],
    muscle: 'chest',
    month: '2026-11',
    workout: 'x',
  })
  expect(progressSearch({ period: '9w', body: 'x', muscle: 'tail', month: 'May' })).toEqual({})
})
