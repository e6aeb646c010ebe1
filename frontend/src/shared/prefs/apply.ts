/**
 * Puts the preferences on <html>, where the stylesheets look. src/app/boot.js does the same before the first
 * paint; apply.test.ts holds the two to one result.
 */
import type { Preferences } from './preferences.ts'

export const mediaQueries = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  reduced: '(prefers-reduced-motion: reduce)',
} as const

type ResolvedTheme = 'light' | 'dark' | 'hc-light' | 'hc-dark'

const matches = (query: string) => matchMedia(query).matches

export function resolveTheme({ theme, contrast }: Pick<Preferences, 'theme' | 'contrast'>): ResolvedTheme {
  const dark = theme === 'system' ? matches(mediaQueries.dark) : theme === 'dark'
  const high = contrast === 'system' ? matches(mediaQueries.contrast) : contrast === 'high'
  if (high) return dark ? 'hc-dark' : 'hc-light'
  return dark ? 'dark' : 'light'
}

function resolveMotion({ motion }: Pick<Preferences, 'motion'>): 'full' | 'reduced' {
  if (motion === 'system') return matches(mediaQueries.reduced) ? 'reduced' : 'full'
  return motion
}

/** The colour of the browser's own bar is the page's ground. */
const grounds: Record<ResolvedTheme, string> = {
  light: '#f1f6f4',
  dark: '#07100f',
  'hc-light': '#ffffff',
  'hc-dark': '#000000',
}

export function applyPreferences(preferences: Preferences): void {
  const html = document.documentElement
  const theme = resolveTheme(preferences)
  html.dataset.theme = theme
  html.dataset.motion = resolveMotion(preferences)
  html.dataset.comfort = preferences.readingComfort ? 'on' : 'off'
  html.dataset.targets = preferences.largerTargets ? 'large' : 'normal'
  html.dataset.density = preferences.density
  html.dataset.hand = preferences.hand
  html.style.fontSize = preferences.textSize === 100 ? '' : `${preferences.textSize}%`
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', grounds[theme])
}
