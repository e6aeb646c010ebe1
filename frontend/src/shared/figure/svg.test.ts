import { expect, it } from 'vitest'
import { fitOf } from './fit.ts'
import { movementOf } from './movements.ts'
import { classOf, pictureOf, svgText } from './svg.ts'
import type { Movement } from './types.ts'

const squat = movementOf('barbell-back-squat') as Movement

it('shows the end over a ghost of the start, and the way between', () => {
  const [before, figure, way] = pictureOf(squat, { size: 'full' }).groups
  expect(before?.className).toBe('f-before')
  // The ghost has neither muscles nor shade.
  expect(before?.items.some(({ look }) => /^m\d|shade/.test(look))).toBe(false)
  expect(figure?.items.some(({ look }) => look === 'm1')).toBe(true)
  expect(way?.items.map(({ look }) => look)).toContain('arrow')
})

it('leaves the arrow out of a still, and shade and fine lines out of a small picture', () => {
  expect(
    pictureOf(squat, { size: 'still' }).groups.flatMap(({ items }) => items.map(({ look }) => look)),
  ).not.toContain('arrow')
  const thumb = pictureOf(squat, { size: 'thumb' })
  expect(thumb.groups.flatMap(({ items }) => items).some(({ look }) => /shade|ml|floor/.test(look))).toBe(
    false,
  )
  expect(thumb.viewBox[2]).toBeLessThanOrEqual(fitOf(squat).viewBox[2])
})

it('writes text that says nothing but shapes', () => {
  const svg = svgText(squat, { size: 'frame', time: 0.3 })
  expect(svg).toMatch(/^<svg [^>]*viewBox="-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+">/)
  expect(svg).not.toMatch(/NaN|style=|undefined/)
  expect(classOf('skin far')).toBe('f-skin f-far')
})

it('finds a movement once, and none for an exercise that has no drawing', () => {
  expect(movementOf('barbell-back-squat')).toBe(squat)
  expect(movementOf('nothing')).toBeUndefined()
  expect(movementOf('barbell-back-squat', true)).toBe(squat)
})
