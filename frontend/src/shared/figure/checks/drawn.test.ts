// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { drawnExercises } from '../movements.ts'

const data = '../services/workout-plan/internal/catalogue/data'

it('draws every exercise of the catalogue, and nothing else', () => {
  const catalogue = readdirSync(data).flatMap(
    (file) => JSON.parse(readFileSync(join(data, file), 'utf8')) as { id: string }[],
  )
  const drawn = new Set(drawnExercises().map((id) => id.replace('@seated', '')))
  expect(catalogue.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([])
  expect([...drawn].filter((id) => !catalogue.some((exercise) => exercise.id === id))).toEqual([])
})
