import { expect, it } from 'vitest'
import { formatHeight, formatWeight, fromFeet, fromKg, toFeet, toKg } from './units.ts'

it('writes weights in both systems', () => {
  expect(formatWeight('es', 'metric', 42.5)).toBe('42,5\u00a0kg')
  expect(formatWeight('en', 'imperial', 45)).toBe('99.2\u00a0lb')
})

it('brings every half pound back to what was typed', () => {
  for (let pounds = 0.5; pounds <= 880; pounds += 0.5) {
    expect(Math.round(fromKg('imperial', toKg('imperial', pounds)) * 10) / 10).toBe(pounds)
  }
})

it('brings every inch back to what was chosen', () => {
  for (let inches = 32; inches <= 102; inches++) {
    const { feet, inches: rest } = toFeet(fromFeet(Math.floor(inches / 12), inches % 12))
    expect(feet * 12 + rest).toBe(inches)
  }
})

it('never says 12 inches', () => {
  expect(formatHeight('en', 'imperial', 182.8)).toBe('6\u00a0ft 0\u00a0in')
  expect(formatHeight('es', 'metric', 172.4)).toBe('172\u00a0cm')
})
