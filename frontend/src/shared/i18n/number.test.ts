import { describe, expect, it } from 'vitest'
import {
  formatClock,
  formatNumber,
  formatRange,
  formatSigned,
  parseNumber,
  times,
  withUnit,
} from './number.ts'

describe('formatNumber', () => {
  it.each([
    ['es', 47.5, '47,5'],
    ['en', 47.5, '47.5'],
    ['es', -2.25, '−2,25'],
    ['en', -0.001, '0'],
    ['es', 12, '12'],
  ] as const)('%s %d: %s', (language, value, text) => {
    expect(formatNumber(language, value)).toBe(text)
  })

  it('keeps zeros only when asked', () => {
    expect(formatNumber('en', 64, 1, true)).toBe('64.0')
  })
})

it('signs a change and leaves none alone', () => {
  expect([2, -0.3, 0, 0.001].map((value) => formatSigned('es', value))).toEqual(['+2', '−0,3', '0', '0'])
})

it('writes a range with an en dash, one number when both are the same', () => {
  expect(formatRange('es', 8, 10)).toBe('8–10')
  expect(formatRange('es', 10, 10)).toBe('10')
})

it('never breaks a number from its unit', () => {
  expect(withUnit('45', 'kg')).toBe('45\u00a0kg')
  expect(times('3', '8–10')).toBe('3\u202f×\u202f8–10')
})

it.each([
  [74, '1:14'],
  [9, '0:09'],
  [3725, '1:02:05'],
  [-3, '0:00'],
])('clock of %d s: %s', (seconds, text) => {
  expect(formatClock(seconds)).toBe(text)
})

it.each([
  ['42,5', 42.5],
  ['42.5', 42.5],
  [' 1 000 ', 1000],
  ['−3', -3],
  ['12,', 12],
  [',5', 0.5],
  ['', Number.NaN],
  ['1,2,3', Number.NaN],
  ['12kg', Number.NaN],
])('reads %j as %d', (text, value) => {
  expect(parseNumber(text)).toBe(value)
})
