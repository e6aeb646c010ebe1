/** Which of the two languages is on, and the switch between them. */

import type { Language } from '../prefs/preferences.ts'
import { getPreferences, setPreferences, usePreferences } from '../prefs/store.ts'
import { loadUsed } from './catalogue.ts'

export const languages: readonly Language[] = ['es', 'en']

/** The first of the browser's languages that we speak; Spanish when there is none. */
export function detectLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    if (primary === 'es' || primary === 'en') return primary
  }
  return 'es'
}

export function getLanguage(): Language {
  return getPreferences().language ?? detectLanguage(navigator.languages)
}

export function useLanguage(): Language {
  return usePreferences().language ?? detectLanguage(navigator.languages)
}

/** Loads the other language's texts first and switches then, so that nothing flickers. */
export async function switchLanguage(language: Language): Promise<void> {
  await loadUsed(language)
  document.documentElement.lang = language
  setPreferences({ language })
}
