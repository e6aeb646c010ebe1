/** From a key and its values to a text. The values a key needs are read from its English text by the compiler. */
import type { Language } from '../prefs/preferences.ts'
import type { Messages, Plural, Translation } from './catalogue.ts'
import { formatNumber } from './number.ts'

type Value = string | number

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type ValuesOf<M> = M extends string
  ? Placeholders<M>
  : M extends { other: infer Other extends string }
    ? Placeholders<Other> | 'n'
    : never

type Arguments<M> = [ValuesOf<M>] extends [never] ? [] : [values: Record<ValuesOf<M>, Value>]

export type Translate<M extends Messages> = <K extends keyof M & string>(
  key: K,
  ...values: Arguments<M[K]>
) => string

const rules = new Map<Language, Intl.PluralRules>()

function pick(language: Language, plural: Plural, n: Value | undefined): string {
  if (n === 0 && plural.zero !== undefined) return plural.zero
  let rule = rules.get(language)
  if (!rule) {
    rule = new Intl.PluralRules(language)
    rules.set(language, rule)
  }
  return rule.select(Number(n)) === 'one' ? plural.one : plural.other
}

/** Numbers are written in the language's way: 47.5 becomes 47,5 in Spanish. */
export function translator<M extends Messages>(language: Language, messages: Translation<M>): Translate<M> {
  return (key, ...rest) => {
    const values: Record<string, Value> = rest[0] ?? {}
    const message = messages[key] as string | Plural
    const text = typeof message === 'string' ? message : pick(language, message, values.n)
    return text.replace(/\{(\w+)\}/g, (_match, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'number' ? formatNumber(language, value) : value
    })
  }
}
