import { expect, it } from 'vitest'
import { addDays, capital, formatDate, weekdayIndex, weekStart } from './date.ts'

it.each([
  ['es', 'full', 'lunes 23 de noviembre'],
  ['en', 'full', 'Monday 23 November'],
  ['es', 'dayMonth', '23 de noviembre'],
  ['en', 'dayMonthShort', '23 Nov'],
  ['es', 'weekdayShort', 'lun'],
  ['es', 'month', 'nov'],
] as const)('%s %s: %s', (language, style, text) => {
  expect(formatDate(language, '2026-11-23', style)).toBe(text)
})

it('shows a calendar day as it is, whatever the zone', () => {
  expect(formatDate('en', '2026-01-01', 'dayMonth')).toBe('1 January')
})

it('counts days over months and years, weeks from Monday', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(weekdayIndex('2026-11-29')).toBe(6)
  expect(weekStart('2026-11-29')).toBe('2026-11-23')
  expect(capital('lunes')).toBe('Lunes')
})
