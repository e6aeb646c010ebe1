/**
 * The preferences as the profile keeps them. The profile has one theme of five; here theme and contrast are two
 * choices, so that "system" can follow each of them. What the profile has no place for stays in the browser.
 */
import type { components } from '../api/profile.gen.ts'
import type { Language, Preferences } from './preferences.ts'

export type ProfilePreferences = components['schemas']['Preferences']

/** What to write into the profile. `timeZone` is the browser's IANA name. */
export function toProfile(
  preferences: Preferences,
  language: Language,
  timeZone: string,
): ProfilePreferences {
  const { units, textSize, motion, readingComfort, largerTargets, hand, sound, vibration } = preferences
  const theme = themeInProfile(preferences)
  return {
    language,
    units,
    theme,
    textSize,
    motion,
    readingComfort,
    largerTargets,
    hand,
    sound,
    vibration,
    timeZone,
  }
}

function themeInProfile({ theme, contrast }: Preferences): ProfilePreferences['theme'] {
  if (contrast !== 'high') return theme
  return theme === 'dark' ? 'hc-dark' : 'hc-light'
}

/** What a browser without choices of its own takes over from the profile. */
export function fromProfile(kept: ProfilePreferences): Partial<Preferences> {
  const high = kept.theme === 'hc-light' || kept.theme === 'hc-dark'
  const choices: Partial<Preferences> = {
    theme: kept.theme === 'hc-light' ? 'light' : kept.theme === 'hc-dark' ? 'dark' : kept.theme,
    contrast: high ? 'high' : 'system',
    language: kept.language,
    units: kept.units,
    textSize: kept.textSize,
    motion: kept.motion,
  }
  for (const key of ['readingComfort', 'largerTargets', 'sound', 'vibration'] as const) {
    if (kept[key] !== undefined) choices[key] = kept[key]
  }
  if (kept.hand) choices.hand = kept.hand
  return choices
}
