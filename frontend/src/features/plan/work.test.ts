import { expect, it } from 'vitest'
import { workOf } from './work.ts'

it('measures each week against the hardest', () => {
  expect(workOf([{ sets: 30 }, { sets: 60 }, { sets: 15 }])).toEqual([0.5, 1, 0.25])
})

it('counts cardio as well, so that a plan without sets has a shape', () => {
  expect(
    workOf([
      { sets: 0, aerobicMinutes: 60 },
      { sets: 0, aerobicMinutes: 120 },
    ]),
  ).toEqual([0.5, 1])
  expect(workOf([{ sets: 10 }, { sets: 10, aerobicMinutes: 40 }])).toEqual([0.5, 1])
})

it('survives an empty plan', () => {
  expect(workOf([])).toEqual([])
  expect(workOf([{ sets: 0 }])).toEqual([0])
})
