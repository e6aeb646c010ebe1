import { describe, expect, it } from 'vitest'
import { dayNumber, linear, linePath, monthStarts, niceTicks, spreadLabels } from './scale.ts'

it('maps a domain to a range, upside down for y', () => {
  const y = linear([74, 82], [200, 0])
  expect([y(74), y(78), y(82)]).toEqual([200, 100, 0])
  expect(linear([5, 5], [0, 10])(5)).toBe(0)
})

describe('niceTicks', () => {
  it.each([
    [
      [75.9, 80.8],
      [74, 76, 78, 80, 82],
    ],
    [
      [27, 64],
      [20, 30, 40, 50, 60, 70],
    ],
    [[45], [44, 45, 46]],
    [
      [0.12, 0.31],
      [0.1, 0.15, 0.2, 0.25, 0.3, 0.35],
    ],
    [[], [0, 1]],
  ])('of %j', (values, ticks) => {
    const result = niceTicks(values)
    if (values.length > 1) expect(result).toEqual(ticks)
    expect(result[0]).toBeLessThanOrEqual(Math.min(...values, Number.POSITIVE_INFINITY))
    expect(result.length).toBeGreaterThan(1)
    expect(result.length).toBeLessThan(8)
  })
})

it('marks months inside the span, thinned to what fits', () => {
  const from = dayNumber('2026-09-01')
  const to = dayNumber('2026-11-23')
  expect(monthStarts(from, to, 5)).toEqual(['2026-09-01', '2026-10-01', '2026-11-01'].map(dayNumber))
  expect(monthStarts(dayNumber('2025-12-02'), to, 6)).toHaveLength(6)
})

it('breaks a line where there is no value', () => {
  expect(linePath([[0, 1], [2, 3], null, [4, 5], [6, 7]])).toBe('M0.0 1.0L2.0 3.0M4.0 5.0L6.0 7.0')
})

it('spreads labels and keeps their order', () => {
  const placed = spreadLabels([50, 52, 20], 30, 0, 100)
  expect(placed).toEqual([50, 80, 20])
  expect(spreadLabels([95, 98], 30, 0, 100)).toEqual([70, 100])
})
