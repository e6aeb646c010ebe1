/** Every pair of message files: the same keys, the same placeholders, the house's words, and no key unused. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Messages, Plural } from './catalogue.ts'

const english = import.meta.glob<{ default: Messages }>('/src/**/*.en.ts', { eager: true })
const spanish = import.meta.glob<{ default: Messages }>('/src/**/*.es.ts', { eager: true })
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.(en|es|gen|test)\.tsx?$/.test(name))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .join('\n')

const texts = (message: string | Plural) => (typeof message === 'string' ? [message] : Object.values(message))
const placeholders = (message: string | Plural) => {
  const all = texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))
  return [...new Set(all)].sort()
}

it('has both languages of every catalogue', () => {
  const names = (files: object, end: string) => Object.keys(files).map((name) => name.replace(end, ''))
  expect(names(spanish, '.es.ts').sort()).toEqual(names(english, '.en.ts').sort())
})

describe.each(Object.keys(english))('%s', (file) => {
  const en = english[file]?.default ?? {}
  const es = spanish[file.replace('.en.ts', '.es.ts')]?.default ?? {}

  it('has the same keys and placeholders in Spanish', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort())
    for (const [key, message] of Object.entries(en)) {
      expect([key, placeholders(es[key] ?? '')]).toEqual([key, placeholders(message)])
    }
  })

  it('speaks in the voice of the house', () => {
    const minimisers = /\b(only|just|simply|failed|guilty|burn|cheat|sólo|solo|simplemente|fallaste|culpa)\b/i
    for (const message of [...Object.values(en), ...Object.values(es)]) {
      for (const text of texts(message)) {
        expect(text).not.toMatch(minimisers)
        expect(text).not.toMatch(/[!¡]/)
        // The font has no arrows, no ≥ and no ✓, and a minus is not a hyphen.
        expect(text).not.toMatch(/[→←≥≤≈✓]| -\d/)
      }
    }
  })

  it('is used in full', () => {
    const unused = Object.keys(en).filter((key) => {
      if (key.startsWith('action.')) return false // words that any page may need
      const [family, last] = [key.replace(/\.[^.]+$/, '.'), key.replace(/^.*\./, '.')]
      const written = [`'${key}'`, `\`${family}$`, `}${last}\``]
      return !written.some((form) => code.includes(form))
    })
    expect(unused).toEqual([])
  })
})
