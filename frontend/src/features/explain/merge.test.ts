import { describe, expect, it } from 'vitest'
import type { Decision, DecisionGroup } from '@/shared/explain/queries.ts'
import { byRule, ofRule, spans } from './merge.ts'

const decision = (rule: string, text: string, type: Decision['reason']['type'] = 'study'): Decision => ({
  reason: { rule, type, text, source: 'Iversen 2021' },
  weeks: [],
  days: [],
  exercises: [],
})

describe('byRule', () => {
  it('names a rule once, keeps the order, and never mixes kinds of evidence', () => {
    const list = byRule([
      decision('R9', 'chest'),
      decision('R24', 'deload'),
      decision('R9', 'back'),
      decision('R9', 'ours', 'convention'),
    ])
    expect(list.map((one) => [one.reason.rule, one.decisions.map((each) => each.reason.text)])).toEqual([
      ['R9', ['chest', 'back']],
      ['R24', ['deload']],
      ['R9', ['ours']],
    ])
  })
})

describe('ofRule', () => {
  const groups: DecisionGroup[] = [
    { about: 'sets', title: 'Sets', decisions: [decision('R9', 'a'), decision('R24', 'b')] },
    { about: 'rest', title: 'Rest', decisions: [decision('R20', 'c')] },
  ]
  it('keeps what one rule decided, and groups that have something left', () => {
    expect(ofRule(groups, 'R24').map((group) => [group.about, group.decisions.length])).toEqual([['sets', 1]])
    expect(ofRule(groups, 'R99')).toEqual([])
  })
  it('keeps everything without a rule', () => {
    expect(ofRule(groups, undefined)).toEqual(groups)
  })
})

it.each([
  [[], []],
  [[5], [[5, 5]]],
  [
    [1, 2, 3, 7],
    [
      [1, 3],
      [7, 7],
    ],
  ],
  [[12, 10, 11, 11], [[10, 12]]],
])('weeks %j read as %j', (weeks, expected) => {
  expect(spans(weeks)).toEqual(expected)
})
