/**
 * What a person chose about how the app looks, sounds and reads. It lives in localStorage, so that it is there
 * before the first paint and without an account; signed in, it is also kept in the profile.
 */
export type Language = 'es' | 'en'
export type Units = 'metric' | 'imperial'
export type Theme = 'system' | 'light' | 'dark'
export type Contrast = 'system' | 'normal' | 'high'
export type Motion = 'system' | 'full' | 'reduced'
export type FigureShape = 'medium' | 'slim' | 'broad' | 'soft' | 'wideHipped' | 'older'
export type FigureSkin = 'neutral' | 'fair' | 'light' | 'olive' | 'brown' | 'dark'
export type FigureHair = 'neutral' | 'black' | 'brown' | 'blond' | 'red' | 'grey'

export interface Preferences {
  theme: Theme
  contrast: Contrast
  /** Per cent of the browser's own text size, 100 to 200. */
  textSize: number
  motion: Motion
  readingComfort: boolean
  largerTargets: boolean
  density: 'comfortable' | 'compact'
  hand: 'right' | 'left'
  sound: boolean
  spokenCountdown: boolean
  vibration: boolean
  /** null: the browser's language, Spanish when it is neither of the two. */
  language: Language | null
  units: Units
  /** Whose body the movement figures have. Nothing of it leaves the browser. */
  figureShape: FigureShape
  figureSkin: FigureSkin
  figureHair: FigureHair
  figureBun: boolean
}

export const defaults: Preferences = {
  theme: 'system',
  contrast: 'system',
  textSize: 100,
  motion: 'system',
  readingComfort: false,
  largerTargets: false,
  density: 'comfortable',
  hand: 'right',
  sound: true,
  spokenCountdown: false,
  vibration: true,
  language: null,
  units: 'metric',
  figureShape: 'medium',
  figureSkin: 'neutral',
  figureHair: 'neutral',
  figureBun: false,
}

/** The same name in src/app/boot.js, which reads it before any module runs. */
export const storageKey = 'fitfusion.preferences'

const choices: { [K in keyof Preferences]?: readonly Preferences[K][] } = {
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'normal', 'high'],
  motion: ['system', 'full', 'reduced'],
  density: ['comfortable', 'compact'],
  hand: ['right', 'left'],
  language: [null, 'es', 'en'],
  units: ['metric', 'imperial'],
  figureShape: ['medium', 'slim', 'broad', 'soft', 'wideHipped', 'older'],
  figureSkin: ['neutral', 'fair', 'light', 'olive', 'brown', 'dark'],
  figureHair: ['neutral', 'black', 'brown', 'blond', 'red', 'grey'],
}

/** Reads what was stored; a value that is missing or no longer known becomes its default. */
export function parsePreferences(text: string | null): Preferences {
  let stored: Record<string, unknown> = {}
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    if (typeof value === 'object' && value !== null) stored = value as Record<string, unknown>
  } catch {
    return { ...defaults }
  }
  const result: Record<string, unknown> = { ...defaults }
  for (const key of Object.keys(defaults) as (keyof Preferences)[]) {
    const value = stored[key]
    if (isValid(key, value)) result[key] = value
  }
  return result as unknown as Preferences
}

function isValid(key: keyof Preferences, value: unknown): boolean {
  if (key === 'textSize') return typeof value === 'number' && value >= 100 && value <= 200
  const allowed = choices[key] as readonly unknown[] | undefined
  return allowed ? allowed.includes(value) : typeof value === 'boolean'
}
