import { expect, it } from 'vitest'
import { actionOf, type LiveKeys } from './useLiveKeys.ts'

const pressed = (key: string, focus: Parameters<typeof actionOf>[1]) => {
  const done: string[] = []
  const keys: LiveKeys = {
    log: () => done.push('log'),
    load: (direction) => done.push(`load ${direction}`),
    amount: (direction) => done.push(`amount ${direction}`),
    rir: (value) => done.push(`rir ${value}`),
    rest: () => done.push('rest'),
    help: () => done.push('help'),
  }
  actionOf(key, focus, keys)?.()
  return done.join()
}

it.each([
  ['Enter', 'page', 'log'],
  ['Enter', 'text', 'log'],
  ['Enter', 'radio', 'log'],
  ['Enter', 'control', ''],
  ['ArrowUp', 'page', 'load 1'],
  ['ArrowDown', 'control', 'load -1'],
  ['ArrowLeft', 'page', 'amount -1'],
  ['ArrowRight', 'page', 'amount 1'],
  ['ArrowUp', 'radio', ''],
  ['ArrowLeft', 'text', ''],
  ['3', 'page', 'rir 3'],
  ['4', 'radio', 'rir 4'],
  ['4', 'text', ''],
  ['5', 'page', ''],
  ['r', 'page', 'rest'],
  ['R', 'control', 'rest'],
  ['r', 'text', ''],
  ['?', 'page', 'help'],
] as const)('%s with the focus on a %s: %s', (key, focus, done) => {
  expect(pressed(key, focus)).toBe(done)
})
