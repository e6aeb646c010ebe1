/**
 * The pages that answer why: every rule, every decision of a plan, where it gives way, earlier plans and the next,
 * and what the log advises. Audited in every theme and at every size, and used with the keyboard.
 */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { serveRules } from '../fixtures/rules.ts'
import { now, serve } from '../fixtures/server.ts'

const themes = {
  light: { theme: 'light', contrast: 'normal' },
  dark: { theme: 'dark', contrast: 'normal' },
  'hc-light': { theme: 'light', contrast: 'high' },
  'hc-dark': { theme: 'dark', contrast: 'high' },
} as const

interface Shown {
  name: string
  path: string
  /** Stands on the page once its data are there. */
  ready: string
  visitor?: boolean
  before?: (page: Page) => Promise<void>
}

const openSets = (page: Page) => page.getByRole('button', { name: /^Las series/ }).click()
const openNew = (page: Page) => page.getByRole('button', { name: 'Hacer un plan nuevo' }).click()
const openWalk = (page: Page) => page.getByRole('button', { name: 'Registrar un paseo' }).click()

const pages: Shown[] = [
  { name: 'rules', path: '/rules', ready: '.rules-row' },
  { name: 'rules of one kind, for a visitor', path: '/rules?type=study', ready: '.rules-row', visitor: true },
  { name: 'a rule', path: '/rules/R9', ready: '.rule-own' },
  { name: 'a rule for a visitor', path: '/rules/R21', ready: '.rule-others a', visitor: true },
  { name: 'a rule that is not there', path: '/rules/R99', ready: '.empty', visitor: true },
  { name: 'why', path: '/plan/why', ready: '.walk', before: openSets },
  { name: 'why, one rule', path: '/plan/why?rule=R9', ready: '.explain-rules' },
  { name: 'why, a rule that decided nothing', path: '/plan/why?rule=R40', ready: '.explain-one' },
  { name: 'plan', path: '/plan', ready: '.walk' },
  { name: 'a new plan', path: '/plan', ready: '.walk', before: openNew },
  { name: 'a walk', path: '/plan', ready: '.walk', before: openWalk },
  { name: 'earlier plans', path: '/plan/past', ready: '.again-row' },
  { name: 'advice', path: '/progress', ready: '.advice-list' },
  { name: 'advice in a line', path: '/today', ready: '.today-advice' },
]

async function open(page: Page, { path, ready, visitor, before }: Shown, preferences: object = {}) {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text())
    }
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.clock.install({ time: now })
  await page.addInitScript(
    (stored) => localStorage.setItem('fitfusion.preferences', stored),
    JSON.stringify({ motion: 'reduced', language: 'es', ...preferences }),
  )
  const written = visitor ? [] : await serve(page)
  const served = await serveRules(page)
  await page.goto(path)
  await page.locator(ready).first().waitFor()
  await page.clock.runFor(1000)
  await page.evaluate(() => document.fonts.ready)
  await before?.(page)
  return { complaints, written, ...served }
}

for (const [theme, preferences] of Object.entries(themes)) {
  for (const shown of pages) {
    test(`${shown.name} passes the audit in ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 })
      const { complaints } = await open(page, shown, preferences)
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        await page.clock.runFor(500)
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
        const rules: Record<string, { enabled: boolean }> =
          preferences.contrast === 'high' ? { 'color-contrast-enhanced': { enabled: true } } : {}
        const { violations } = await new AxeBuilder({ page }).withTags(tags).options({ rules }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
        ).toEqual([])
      }
      expect(complaints).toEqual([])
    })
  }
}

for (const shown of pages) {
  for (const [width, textSize] of [
    [320, 100],
    [768, 100],
    [320, 200],
    [360, 200],
    [1440, 200],
  ] as const) {
    test(`${shown.name} fits ${width} px at ${textSize} %`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      await open(page, shown, { textSize })
      const over = await page.evaluate(() => {
        if (document.documentElement.scrollWidth <= innerWidth) return []
        const wide = [...document.querySelectorAll('body *')].filter((element) => {
          const box = element.getBoundingClientRect()
          return !element.closest('.sr') && box.width > 0 && box.right > innerWidth + 1
        })
        return wide.slice(-3).map((element) => element.outerHTML.slice(0, 120))
      })
      expect(over).toEqual([])
    })
  }
}

const named = (name: string): Shown => {
  const found = pages.find((one) => one.name === name)
  if (!found) throw new Error(`no page ${name}`)
  return found
}

test('a rule is reached from a reason and left again with the keyboard', async ({ page }) => {
  await open(page, named('plan'))
  const link = page.getByRole('link', { name: 'R4 (leer la regla)' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/rules/R4')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'En qué se apoya' })).toBeVisible()
  await page.getByRole('button', { name: 'Volver' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/plan')
})

test('the list shows one kind of evidence, and keeps the choice in its address', async ({ page }) => {
  await open(page, named('rules'))
  await expect(page.locator('.rules-row')).toHaveCount(44)
  const study = page.getByRole('button', { name: /^Estudio/ })
  await study.focus()
  await page.keyboard.press('Enter')
  await expect(study).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL('/rules?type=study')
  await expect(page.locator('.rules-row')).toHaveCount(15)
  await expect(page.getByRole('status').filter({ hasText: '15 reglas' })).toBeAttached()
  await page.reload()
  await expect(page.locator('.rules-row')).toHaveCount(15)
})

test('a visitor reads a rule in both languages and is asked for nothing', async ({ page }) => {
  await open(page, named('a rule for a visitor'))
  await expect(page.getByRole('navigation', { name: 'Principal' })).toHaveCount(0)
  await expect(page.getByText('Ningún estudio fija este número')).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'What it rests on' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Make my plan' })).toHaveAttribute('href', '/register')
})

test('decisions are opened one group at a time; a rule stands once with all it decided', async ({ page }) => {
  await open(page, { ...named('why'), before: async () => {} })
  const group = page.getByRole('button', { name: /^Las series/ })
  await expect(group).toHaveAttribute('aria-expanded', 'false')
  await group.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Pecho: 8 series a la semana')).toBeVisible()
  await expect(page.getByText('Semanas 1–3, 7 · Tren superior A')).toBeVisible()
  await expect(page.getByRole('link', { name: 'R9 (leer la regla)' })).toHaveCount(1)
  await page.getByText('4 ejercicios').click()
  await expect(page.getByRole('link', { name: 'Face pull' })).toBeVisible()
  await expect(page.getByText('Gemelos: desde 4 de 10 series')).toBeVisible()
  await expect(page.getByRole('link', { name: 'R8 (leer la regla)' })).toBeVisible()
})

test('a walk is logged beside its note, as aerobic minutes', async ({ page }) => {
  const { written } = await open(page, named('a walk'))
  await expect(page.getByRole('dialog', { name: 'Paseo a buen paso' })).toBeVisible()
  await page.getByRole('button', { name: 'Subir 5 min' }).click()
  await page.getByRole('button', { name: 'Registrar 35 minutos' }).click()
  await expect(page.getByRole('status').filter({ hasText: '35 minutos registrados.' })).toBeVisible()
  await expect.poll(() => written.filter((one) => one.path.endsWith('/workouts')).length).toBe(1)
  expect(written.find((one) => one.path.endsWith('/workouts'))?.body).toMatchObject({
    title: 'Paseo a buen paso',
    exercises: [{ exerciseId: 'brisk-walk', sets: [{ kind: 'aerobic', seconds: 2100 }] }],
  })
})

test('a new plan says what stays and what changes, and is made once whatever fails', async ({ page }) => {
  const { made, busy } = await open(page, named('a new plan'))
  busy.times = 1
  const sheet = page.getByRole('dialog', { name: 'Plan nuevo de 12 semanas' })
  await expect(sheet.getByText('Todo lo que registraste')).toBeVisible()
  await expect(sheet.getByText('30 de noviembre')).toBeVisible()
  await sheet.getByRole('button', { name: 'Hacer el plan nuevo' }).click()
  await expect(sheet.getByRole('alert')).toContainText('El actual sigue como está.')
  await sheet.getByRole('button', { name: 'Hacer el plan nuevo' }).click()
  await expect(page.getByText('Plan nuevo hecho. Empieza el 30 de noviembre')).toBeVisible()
  await expect(sheet).toBeHidden()
  expect(made).toHaveLength(2)
  expect(made[0]).toMatchObject({ from: '2026-11-30' })
  expect(made[1]).toEqual(made[0])
})

test('a new plan from this week begins today and says what gives way', async ({ page }) => {
  const { made } = await open(page, named('a new plan'))
  const sheet = page.getByRole('dialog', { name: 'Plan nuevo de 12 semanas' })
  await expect(sheet.getByText('Desde hoy, las sesiones')).toHaveCount(0)
  await page.keyboard.press('Tab') // from the close button to the first choice
  await page.keyboard.press('ArrowDown')
  await expect(sheet.getByText('Desde hoy, las sesiones')).toBeVisible()
  await sheet.getByRole('button', { name: 'Hacer el plan nuevo' }).click()
  await expect(page.getByText('Plan nuevo hecho. El anterior queda guardado.')).toBeVisible()
  expect(made).toMatchObject([{ from: '2026-11-23' }])
})

test('earlier plans lead to their own reasons', async ({ page }) => {
  await open(page, named('earlier plans'))
  await expect(page.locator('.again-row')).toHaveCount(3)
  await page.getByRole('link', { name: /Resistencia/ }).click()
  await expect(page).toHaveURL('/plan/why?plan=p1')
  await expect(page.locator('.walk')).toHaveCount(0)
  await page.getByRole('link', { name: 'Volver a tus planes' }).click()
  await expect(page).toHaveURL('/plan/past')
})
