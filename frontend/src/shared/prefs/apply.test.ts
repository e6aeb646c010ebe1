import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { applyPreferences, resolveTheme } from './apply.ts'
import { defaults, type Preferences, parsePreferences, storageKey } from './preferences.ts'

const boot = readFileSync('src/app/boot.js', 'utf8')

function system(...on: string[]) {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: on.some((part) => query.includes(part)) }))
}

function snapshot() {
  const html = document.documentElement
  const bar = document.querySelector('meta[name="theme-color"]')?.getAttribute('content')
  const result = { ...html.dataset, fontSize: html.style.fontSize, bar }
  for (const name of Object.keys(html.dataset)) delete html.dataset[name]
  html.style.fontSize = ''
  return result
}

beforeEach(() => {
  localStorage.clear()
  document.head.innerHTML = '<meta name="theme-color" content="">'
})

describe('resolveTheme', () => {
  it.each([
    ['system', 'system', [], 'light'],
    ['system', 'system', ['dark'], 'dark'],
    ['system', 'system', ['dark', 'contrast'], 'hc-dark'],
    ['light', 'system', ['dark'], 'light'],
    ['light', 'normal', ['dark', 'contrast'], 'light'],
    ['dark', 'high', [], 'hc-dark'],
    ['light', 'high', ['dark'], 'hc-light'],
  ] as const)('%s, %s, system %j: %s', (theme, contrast, on, expected) => {
    system(...on)
    expect(resolveTheme({ theme, contrast })).toBe(expected)
  })
})

describe('boot.js and applyPreferences agree', () => {
  const cases: [string, Partial<Preferences>, string[]][] = [
    ['nothing stored', {}, []],
    ['dark system', {}, ['dark', 'reduced-motion']],
    ['all chosen', { theme: 'dark', contrast: 'high', textSize: 170, motion: 'reduced' }, []],
    [
      'against the system',
      { theme: 'light', contrast: 'normal', motion: 'full' },
      ['dark', 'contrast', 'reduced'],
    ],
    ['the hands', { hand: 'left', largerTargets: true, readingComfort: true, density: 'compact' }, []],
  ]
  it.each(cases)('%s', (_name, change, on) => {
    system(...on)
    localStorage.setItem(storageKey, JSON.stringify({ ...defaults, ...change }))
    new Function(boot)()
    const booted = snapshot()
    applyPreferences({ ...defaults, ...change })
    expect(booted).toEqual(snapshot())
  })

  it('survives storage that holds something else', () => {
    system()
    localStorage.setItem(storageKey, 'null')
    new Function(boot)()
    expect(document.documentElement.dataset.theme).toBe('light')
    localStorage.setItem(storageKey, '{broken')
    new Function(boot)()
    expect(document.documentElement.lang).toBe('en') // jsdom's navigator.languages
  })
})

describe('parsePreferences', () => {
  it.each([null, '', 'null', '[]', '7', '{broken'])('%j gives the defaults', (text) => {
    expect(parsePreferences(text)).toEqual(defaults)
  })

  it('keeps what is known and drops the rest', () => {
    const stored = { theme: 'dark', textSize: 400, language: 'fr', hand: 'left', sound: 'yes', extra: 1 }
    expect(parsePreferences(JSON.stringify(stored))).toEqual({ ...defaults, theme: 'dark', hand: 'left' })
  })
})
