import { use, useMemo } from 'react'
import type { Catalogue, Messages } from './catalogue.ts'
import { useLanguage } from './language.ts'
import { type Translate, translator } from './translate.ts'

/**
 * The translate function of a catalogue, in the language that is on. It suspends while the texts load; a route
 * whose loader asked for them first never shows that.
 */
export function useMessages<M extends Messages>(catalogue: Catalogue<M>): Translate<M> {
  const language = useLanguage()
  const messages = use(catalogue.load(language))
  return useMemo(() => translator<M>(language, messages), [language, messages])
}
