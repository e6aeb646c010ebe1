import { describe, expect, it } from 'vitest'
import type { PlannedLoad, SessionItem } from '@/shared/plan/queries.ts'
import { pickInsight } from './insight.ts'

const reason = { rule: 'R21', type: 'guideline', text: '', source: '' } as const

function item(id: string, load?: Omit<PlannedLoad, 'reason'>): SessionItem {
  return {
    exercise: { id, name: id, pattern: 'squat', primary: [], secondary: [], level: 'beginner' },
    kind: 'strength',
    sets: 3,
    rir: 2,
    restSeconds: 120,
    reasons: [],
    ...(load ? { load: { ...load, reason } } : {}),
  }
}

describe('pickInsight', () => {
  it('says nothing when no load is known', () => {
    expect(pickInsight([item('a')])).toBeNull()
  })

  it('takes the largest rise by its share of the load, not by its kilograms', () => {
    const big = item('squat', { action: 'raise', kg: 102.5, fromKg: 100 })
    const small = item('curl', { action: 'raise', kg: 12, fromKg: 10 })
    expect(pickInsight([big, small])?.exercise.id).toBe('curl')
  })

  it.each([
    [['hold', 'start', 'reduce', 'resume', 'raise'], 'raise'],
    [['hold', 'start', 'reduce', 'resume'], 'resume'],
    [['hold', 'start', 'reduce'], 'reduce'],
    [['hold', 'start'], 'start'],
    [['hold'], 'hold'],
  ] as const)('of %j it tells %s', (actions, expected) => {
    const items = actions.map((action) => item(action, { action, kg: 10, fromKg: 10 }))
    expect(pickInsight(items)?.load.action).toBe(expected)
  })

  it('takes the first of equals', () => {
    const items = ['a', 'b'].map((id) => item(id, { action: 'raise', kg: 22, fromKg: 20 }))
    expect(pickInsight(items)?.exercise.id).toBe('a')
  })
})
