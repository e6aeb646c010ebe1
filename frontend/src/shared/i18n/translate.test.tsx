import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { detectLanguage } from './language.ts'
import { rich } from './rich.tsx'
import { translator } from './translate.ts'

const en = {
  plain: 'Save',
  greeting: 'Week {n} of {total}',
  sets: { zero: 'No sets', one: '{n} set', other: '{n} sets in {days} days' },
} as const
const t = translator<typeof en>('en', en)
const es = translator<typeof en>('es', {
  plain: 'Guardar',
  greeting: 'Semana {n} de {total}',
  sets: { zero: 'Sin series', one: '{n} serie', other: '{n} series en {days} días' },
})

describe('translator', () => {
  it('fills in values, numbers in the language', () => {
    expect(t('plain')).toBe('Save')
    expect(es('greeting', { n: 4.5, total: 'doce' })).toBe('Semana 4,5 de doce')
  })

  it('takes the plural from n', () => {
    expect([0, 1, 2].map((n) => es('sets', { n, days: 3 }))).toEqual([
      'Sin series',
      '1 serie',
      '2 series en 3 días',
    ])
    expect(t('sets', { n: 1.5, days: 2 })).toBe('1.5 sets in 2 days')
  })

  it('knows its values', () => {
    expectTypeOf(t<'plain'>).parameters.toEqualTypeOf<['plain']>()
    expectTypeOf(t<'greeting'>)
      .parameter(1)
      .toEqualTypeOf<Record<'n' | 'total', string | number>>()
  })
})

it('shows bold parts and escapes everything else', () => {
  expect(renderToStaticMarkup(<p>{rich('Up <b>2 kg</b> & <i>more</i>')}</p>)).toBe(
    '<p>Up <b>2 kg</b> &amp; &lt;i&gt;more&lt;/i&gt;</p>',
  )
})

it.each([
  [['en-GB', 'es'], 'en'],
  [['es-CO'], 'es'],
  [['fr', 'de', 'en'], 'en'],
  [['fr'], 'es'],
  [[], 'es'],
] as const)('%j speaks %s', (wanted, language) => {
  expect(detectLanguage(wanted)).toBe(language)
})
