import { expect, it } from 'vitest'
import { pictureOf } from './MuscleTile.tsx'
import type { Muscle } from './muscles.ts'

it.each<[Muscle[], string, string]>([
  [['chest'], 'front', 'upper'],
  [['back', 'biceps'], 'front', 'upper'],
  [['back'], 'back', 'upper'],
  [['hamstrings', 'glutes'], 'back', 'lower'],
  [['quadriceps'], 'front', 'lower'],
  [['quadriceps', 'shoulders'], 'front', 'whole'],
  [['shoulders'], 'front', 'upper'],
])('%j is shown from the %s, %s', (primary, side, crop) => {
  expect(pictureOf(primary)).toEqual({ side, crop })
})
