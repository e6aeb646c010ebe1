import { expect, it } from 'vitest'
import { weeksRun } from './run.ts'

const letters = { done: '#', now: '*', planned: '-', none: ' ' }
const picture = (...plan: Parameters<typeof weeksRun>) =>
  weeksRun(...plan)
    .map((mark) => letters[mark])
    .join('')

const whole = { startsOn: '2026-10-26', endsOn: '2027-01-17', current: true }

it.each([
  ['in its fifth week', whole, '2026-11-24', '####*-------'],
  ['on a Sunday', whole, '2026-11-29', '####*-------'],
  ['before it begins', { ...whole, current: false }, '2026-10-20', '------------'],
  ['after it ended', { ...whole, current: false }, '2027-02-01', '############'],
  [
    'followed by another after three weeks',
    { ...whole, endsOn: '2026-11-15', current: false },
    '2026-11-24',
    '###         ',
  ],
  ['begun later than its first Monday', { ...whole, beginsOn: '2026-11-11' }, '2026-11-24', '  ##*-------'],
])('a plan %s', (_, plan, today, expected) => {
  expect(picture(plan, today)).toBe(expected)
})
