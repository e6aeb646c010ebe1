import { describe, expect, it } from 'vitest'
import { lowest } from '../checks/measure.ts'
import { solve } from '../skeleton/solve.ts'
import * as stances from './stances.ts'

describe.each(Object.entries(stances))('%s', (_, pose) => {
  it('reaches what it touches and does not sink into the floor', () => {
    const s = solve(pose)
    for (const side of ['R', 'L'] as const) {
      expect(s.legs[side].miss).toBe(0)
      expect(s.arms[side].miss).toBe(0)
    }
    expect(lowest(s)).toBeGreaterThan(-1)
  })
})
