import { expect, it } from 'vitest'
import { checkCredentials } from './check.ts'

it.each([
  ['login', '', '', { '/email': 'required', '/password': 'required' }],
  ['login', 'ana', 'x', { '/email': 'not_an_email' }],
  ['login', 'ana@example.org', 'short', {}],
  ['register', 'ana@example.org', 'short', { '/password': 'length' }],
  ['register', 'ana@example.org', '🏋️🏋️🏋️🏋️', {}],
  ['register', 'ana @example.org', 'four words in a row', { '/email': 'not_an_email' }],
] as const)('%s %j %j: %j', (kind, email, password, complaints) => {
  expect(checkCredentials(kind, { email, password })).toEqual(complaints)
})
