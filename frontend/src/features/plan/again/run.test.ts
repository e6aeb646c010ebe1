import { expect, it } from 'vitest'
import { lastDays, weeksRun } from './run.ts'

const letters = { done: '#', now: '*', planned: '-', none: ' ' }
const picture = (...plan: Parameters<typeof weeksRun>) =>
  weeksRun(...plan)
    .map((mark) => letters[mark])
    .join('')

const plan = { startsOn: '2026-10-26', endsOn: '2027-01-17' }

it.each([
  ['in its fifth week', plan, plan.endsOn, '2026-11-24', '####*-------'],
  ['on a Sunday', plan, plan.endsOn, '2026-11-29', '####*-------'],
  ['before it begins', plan, plan.endsOn, '2026-10-20', '------------'],
  ['after it ended', plan, plan.endsOn, '2027-02-01', '############'],
  ['followed by another after three weeks', plan, '2026-11-15', '2026-11-24', '###         '],
  ['followed by another within a week', plan, '2026-11-10', '2026-11-24', '###         '],
  ['to be followed by another next week', plan, '2026-11-29', '2026-11-24', '####*       '],
  [
    'begun later than its first Monday',
    { ...plan, beginsOn: '2026-11-11' },
    plan.endsOn,
    '2026-11-24',
    '  ##*-------',
  ],
  ['that never began', plan, '2026-10-18', '2026-11-24', '            '],
])('a plan %s', (_, dates, last, today, expected) => {
  expect(picture(dates, last, today)).toBe(expected)
})

it('a newer plan takes over from its first day, an older one never gets days back', () => {
  const brief = (startsOn: string, endsOn: string, beginsOn?: string) => ({
    startsOn,
    endsOn,
    ...(beginsOn ? { beginsOn } : {}),
  })
  expect(
    lastDays([
      brief('2026-11-30', '2027-02-21'),
      brief('2026-11-23', '2027-02-14', '2026-11-25'),
      brief('2026-12-14', '2027-03-07'),
      brief('2026-10-26', '2027-01-17'),
      brief('2026-06-01', '2026-08-23'),
    ]),
  ).toEqual(['2027-02-21', '2026-11-29', '2026-11-24', '2026-11-24', '2026-08-23'])
})
