// Runs before the first paint, from a script of its own: the page must not flash in another theme, text size
// or language. shared/prefs/apply.ts does the same from then on.
;(() => {
  const pick = (value, known, other) => (known.includes(value) ? value : other)
  const html = document.documentElement
  const is = (query) => matchMedia(query).matches
  let stored = {}
  try {
    stored = JSON.parse(localStorage.getItem('fitfusion.preferences')) || {}
  } catch {
    // Storage is blocked or holds something else: the defaults do.
  }
  const dark = stored.theme === 'dark' || (stored.theme !== 'light' && is('(prefers-color-scheme: dark)'))
  const high = stored.contrast === 'high' || (stored.contrast !== 'normal' && is('(prefers-contrast: more)'))
  const reduced =
    stored.motion === 'reduced' || (stored.motion !== 'full' && is('(prefers-reduced-motion: reduce)'))
  const theme = (high ? 'hc-' : '') + (dark ? 'dark' : 'light')
  html.dataset.theme = theme
  html.dataset.motion = reduced ? 'reduced' : 'full'
  html.dataset.comfort = stored.readingComfort === true ? 'on' : 'off'
  html.dataset.targets = stored.largerTargets === true ? 'large' : 'normal'
  html.dataset.density = pick(stored.density, ['compact'], 'comfortable')
  html.dataset.hand = pick(stored.hand, ['left'], 'right')
  if (stored.textSize > 100 && stored.textSize <= 200) html.style.fontSize = `${stored.textSize}%`
  const preferred = navigator.languages.find((tag) => /^(es|en)\b/i.test(tag)) || 'es'
  html.lang = pick(stored.language, ['es', 'en'], preferred.slice(0, 2).toLowerCase())
  const ground = { light: '#f1f6f4', dark: '#07100f', 'hc-light': '#ffffff', 'hc-dark': '#000000' }[theme]
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', ground)
})()
