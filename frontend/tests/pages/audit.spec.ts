/**
 * The pages that need no server, audited as built and under the front door's policy: WCAG 2.2 A and AA in every
 * theme, 7:1 in high contrast, nothing wider than the window down to 320 px and up to 200 % text.
 */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const pages = ['/', '/login', '/register', '/accessibility', '/parts']
const themes = {
  light: { theme: 'light', contrast: 'normal' },
  dark: { theme: 'dark', contrast: 'normal' },
  'hc-light': { theme: 'light', contrast: 'high' },
  'hc-dark': { theme: 'dark', contrast: 'high' },
} as const

/** Seven to one is asked of the themes that promise it. */
function audit({ contrast }: { contrast: string }) {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  return { runOnly, rules: { 'color-contrast-enhanced': { enabled: contrast === 'high' } } }
}

async function open(page: Page, path: string, preferences: object): Promise<string[]> {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.addInitScript(
    (stored) => {
      localStorage.setItem('fitfusion.preferences', stored)
    },
    JSON.stringify({ motion: 'reduced', language: 'es', ...preferences }),
  )
  await page.goto(path)
  await page.locator('h1').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  return complaints
}

for (const [name, preferences] of Object.entries(themes)) {
  for (const path of pages) {
    test(`${path} passes the audit in ${name}`, async ({ page }) => {
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const complaints = await open(page, path, preferences)
        const { violations } = await new AxeBuilder({ page }).options(audit(preferences)).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
        ).toEqual([])
        expect(complaints).toEqual([])
      }
    })
  }
}

for (const path of pages) {
  for (const [width, textSize] of [
    [320, 100],
    [360, 100],
    [768, 100],
    [1440, 100],
    [320, 200],
    [360, 200],
    [1440, 200],
  ] as const) {
    test(`${path} fits ${width} px at ${textSize} %`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await open(page, path, { textSize })
      const over = await page.evaluate(() => {
        const wide = [...document.querySelectorAll('body *')].filter((element) => {
          const box = element.getBoundingClientRect()
          const hidden = element.closest('.sr') !== null || box.width === 0
          return !hidden && box.right > innerWidth + 1 && getComputedStyle(element).position !== 'fixed'
        })
        const names = wide.slice(-3).map((element) => element.outerHTML.slice(0, 120))
        return document.documentElement.scrollWidth > innerWidth ? names : []
      })
      expect(over).toEqual([])
    })
  }
}
