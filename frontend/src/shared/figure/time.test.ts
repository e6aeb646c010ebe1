import { expect, it } from 'vitest'
import { holds, inTurn, lifts, lowers, through } from './patterns/reps.ts'
import { ease, poseAt } from './time.ts'
import type { Movement } from './types.ts'

const movement = (part: Partial<Movement>): Movement => ({
  view: [35, 8],
  seconds: 3,
  base: {},
  keys: [{ t: 0 }],
  equipment: [],
  muscles: {},
  stills: [0, 0.5],
  ...part,
})

it('starts and stops gently', () => {
  expect(ease(0)).toBe(0)
  expect(ease(1)).toBe(1)
  expect(ease(0.01)).toBeLessThan(1e-4)
})

it('blends numbers, lists and objects, and leaves words alone', () => {
  const curl = movement({
    base: { grip: 'fist' },
    keys: [
      { t: 0, arm: [0, 10, 7], foot: { x: 0, pitch: 0 } },
      { t: 0.5, arm: [10, 130, 7], foot: { x: 4, pitch: 40 } },
    ],
  })
  const half = poseAt(curl, 0.25)
  expect(half.arm).toEqual([5, 70, 7])
  expect(half.foot).toEqual({ x: 2, pitch: 20 })
  expect(half.grip).toBe('fist')
})

it('takes from the base what a key leaves out', () => {
  const one = movement({ base: { head: 10 }, keys: [{ t: 0 }, { t: 0.5, head: 30 }] })
  expect(poseAt(one, 0).head).toBe(10)
  expect(poseAt(one, 0.25).head).toBe(20)
})

it('closes the loop, with and without stops', () => {
  const keys = [
    { t: 0, head: 0 },
    { t: 0.3, head: 30 },
    { t: 0.7, head: -10 },
  ]
  for (const cycle of [false, true]) {
    const loop = movement({ keys, cycle })
    expect(poseAt(loop, 1).head).toBeCloseTo(poseAt(loop, 0).head ?? Number.NaN, 9)
    expect(Math.abs((poseAt(loop, 0.9999).head ?? 9) - (poseAt(loop, 0).head ?? 0))).toBeLessThan(0.1)
    expect(poseAt(loop, 0.3).head).toBeCloseTo(30, 9)
  }
})

it('lowers slower than it lifts, and holds both ends', () => {
  const up = lifts({ head: 0 }, { head: 1 }).keys.map(({ t }) => t)
  const down = lowers({ head: 0 }, { head: 1 }).keys.map(({ t }) => t)
  const [, upStart = 0, upEnd = 0, upLeave = 0, upBack = 0] = up
  expect(upEnd - upStart).toBeLessThan(upBack - upLeave)
  const [, downStart = 0, downEnd = 0, downLeave = 0, downBack = 0] = down
  expect(downEnd - downStart).toBeGreaterThan(downBack - downLeave)
})

it('gives every kind of repetition times that ascend and stay in the loop', () => {
  const kinds = [
    lifts({}, {}),
    lowers({}, {}),
    inTurn({}, {}, {}),
    holds(),
    through([0, 0.5], [0, {}], [0.5, {}]),
  ]
  for (const { keys, stills } of kinds) {
    const times = keys.map(({ t }) => t)
    expect(times[0]).toBe(0)
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
    expect(Math.max(...times, ...stills)).toBeLessThan(1)
  }
})
