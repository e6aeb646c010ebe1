import { describe, expect, it } from 'vitest'
import { laneTicks } from './MuscleLanes.tsx'
import { heatOf } from './muscles.ts'
import { cueBetween } from './RestTimer.tsx'
import { marksOf } from './Ticks.tsx'

it.each([
  [3, 0, false, ['planned', 'planned', 'planned']],
  [3, 1, true, ['done', 'now', 'planned']],
  [3, 3, true, ['done', 'done', 'done']],
  [2, 3, false, ['done', 'done', 'done']],
] as const)('%d sets, %d done, active %s', (total, done, active, marks) => {
  expect(marksOf(total, done, active)).toEqual(marks)
})

it.each([
  [0, 'none'],
  [7, 'low'],
  [7.5, 'close'],
  [9.9, 'close'],
  [10, 'in'],
  [14, 'in'],
  [14.5, 'over'],
] as const)('%d sets against 10 to 14: %s', (sets, heat) => {
  expect(heatOf({ sets, band: { from: 10, to: 14 } })).toBe(heat)
})

describe('laneTicks', () => {
  const band = { from: 6, to: 8 }
  it('are lighter under the floor, hatched above the roof, half for half a set', () => {
    expect(laneTicks({ muscle: 'chest', sets: 2, band }, 'done')).toEqual(
      Array(2).fill('lane-tick lane-tick-low'),
    )
    const over = laneTicks({ muscle: 'chest', sets: 9.5, band }, 'done')
    expect(over.slice(7)).toEqual([
      'lane-tick',
      'lane-tick lane-tick-over',
      'lane-tick lane-tick-over lane-tick-half',
    ])
  })

  it('never leave the 24 slots', () => {
    expect(laneTicks({ muscle: 'back', sets: 40, band }, 'done')).toHaveLength(24)
  })
})

it.each([
  [61, 60, 'minute'],
  [60, 59, null],
  [11, 10, 'ten'],
  [75, 9, 'ten'], // the phone slept through the minute
  [3, 0, 'over'],
  [0, 0, null],
  [5, 20, null], // 15 seconds more
] as const)('from %d to %d s: %s', (before, now, cue) => {
  expect(cueBetween(before, now)).toBe(cue)
})
