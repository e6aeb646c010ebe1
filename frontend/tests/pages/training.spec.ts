/**
 * The pages of a person who trains, with their answers from fixtures: audited in every theme and at every size,
 * and the live session's own promises: one tap logs, nothing is lost by a reload or a dead connection.
 */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { now, type Served, serve } from '../fixtures/server.ts'

const themes = {
  light: { theme: 'light', contrast: 'normal' },
  dark: { theme: 'dark', contrast: 'normal' },
  'hc-light': { theme: 'light', contrast: 'high' },
  'hc-dark': { theme: 'dark', contrast: 'high' },
} as const

const workout = '/progress?workout=7d9b5f1e-4b3a-4a27-9a53-2f3f3f6f0a01'

/** What stands on the page once its data are there. */
const pages: { path: string; ready: string; served?: Served; before?: (page: Page) => Promise<void> }[] = [
  { path: '/live/w5d1', ready: '.dock', before: (page) => logSets(page, 6) },
  { path: '/progress', ready: '.lift-rows' },
  { path: '/progress?muscle=back', ready: '.sheet .rows' },
  { path: workout, ready: '.sheet table' },
  { path: '/progress', ready: '.progress', served: { fresh: true } },
  { path: '/exercises', ready: '.catalogue-group' },
  { path: '/exercises/goblet-squat', ready: '.swaps li' },
]

async function open(page: Page, path: string, ready: string, preferences: object, served?: Served) {
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
  const written = await serve(page, served)
  await page.goto(path)
  await page.locator(ready).first().waitFor()
  await page.clock.runFor(1000)
  await page.evaluate(() => document.fonts.ready)
  return { complaints, written }
}

async function logSets(page: Page, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await page.locator('.dock .btn-go').click()
}

for (const [name, preferences] of Object.entries(themes)) {
  for (const { path, ready, served, before } of pages) {
    test(`${path}${served?.fresh ? ' (new)' : ''} passes the audit in ${name}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 })
      const { complaints } = await open(page, path, ready, preferences, served)
      await before?.(page)
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

for (const { path, ready, served, before } of pages) {
  for (const [width, textSize] of [
    [320, 100],
    [768, 100],
    [320, 200],
    [360, 200],
    [1440, 200],
  ] as const) {
    test(`${path}${served?.fresh ? ' (new)' : ''} fits ${width} px at ${textSize} %`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      await open(page, path, ready, { textSize }, served)
      await before?.(page)
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

test('keeps the go button on screen at 320 x 640', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '/live/w5d1', '.dock', {})
  await logSets(page, 3)
  const box = await page.locator('.dock .btn-go').boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(640)
})

test('goes on after a reload with what was logged and typed', async ({ page }) => {
  await open(page, '/live/w5d1', '.dock', {})
  await logSets(page, 2)
  await page.getByRole('button', { name: 'Subir 2 kg' }).click()
  await expect(page.getByLabel('Carga en kg')).toHaveValue('26')
  await page.reload()
  await expect(page.getByLabel('Carga en kg')).toHaveValue('26')
  await expect(page.locator('.set-check')).toHaveCount(1)
})

test('is trained with the keyboard alone', async ({ page }) => {
  await open(page, '/live/w5d1', '.dock', {})
  await page.keyboard.press('Enter') // the warm-up
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('1')
  await expect(page.getByLabel('Carga en kg')).toHaveValue('26')
  await expect(page.getByLabel('reps', { exact: true })).toHaveValue('9')
  await expect(page.getByRole('radio', { name: '1 repetición en reserva' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.locator('.set-check')).toHaveCount(1)
  await expect(page.getByRole('timer').first()).toHaveText('2:00')
  await page.keyboard.press('r')
  await expect(page.getByRole('timer')).toHaveCount(0)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Teclado' })).toBeVisible()
})

test('changes a logged set in place', async ({ page }) => {
  await open(page, '/live/w5d1', '.dock', {})
  await logSets(page, 3)
  await page.getByRole('button', { name: 'Editar la serie 1: 24 kg, 8 repeticiones' }).click()
  await page.getByRole('button', { name: 'Subir 1 reps' }).click()
  await page.getByRole('button', { name: 'Guardar serie 1' }).click()
  await expect(page.getByRole('button', { name: 'Editar la serie 1: 24 kg, 9 repeticiones' })).toBeVisible()
})

test('keeps a finished session while the server is away and sends it once', async ({ page }) => {
  const served: Served = { fail: { path: /progress\/workouts$/, status: 'offline' } }
  const { written } = await open(page, '/live/w5d1', '.dock', {}, served)
  await logSets(page, 4)
  await page.getByRole('button', { name: 'Terminar' }).first().click()
  await page.getByRole('radio', { name: '7' }).check({ force: true })
  await page.getByRole('button', { name: 'Guardar sesión' }).click()
  await expect(page.getByText('Guardado: 3 de 16 series. La semana sigue en pie.')).toBeVisible()
  await expect(page.getByText('Las próximas cargas salen en cuanto')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Estado: 1 cambio espera' })).toBeVisible()
  expect(written.filter((one) => one.path.endsWith('/workouts'))).toEqual([])

  delete served.fail
  await page.clock.runFor(3000)
  await expect(page.getByRole('button', { name: 'Estado: todo guardado' })).toBeVisible()
  await expect(page.getByText('8, 8 y 8 con 2 en reserva. La próxima vez, 47,5 kg.')).toBeVisible()
  const sent = written.filter((one) => one.path.endsWith('/workouts'))
  expect(sent).toHaveLength(1)
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))
  expect(kept).toEqual([])
  expect(sent[0]?.body).toMatchObject({
    sessionId: 'w5d1',
    sessionRpe: 7,
    exercises: [
      { exerciseId: 'easy-row', sets: [{ kind: 'warmup', seconds: 360 }] },
      { exerciseId: 'db-bench-press', sets: [{ kind: 'working', kg: 24, reps: 8, rir: 2 }, {}, {}] },
    ],
  })
})

test('keeps a refused workout with its reason, to be corrected or discarded', async ({ page }) => {
  const served: Served = { fail: { path: /progress\/workouts$/, status: 422 } }
  await open(page, '/live/w5d1', '.dock', {}, served)
  await logSets(page, 2)
  await page.getByRole('button', { name: 'Terminar' }).first().click()
  await page.getByRole('button', { name: 'Guardar sesión' }).click()
  await page.getByRole('button', { name: 'Estado: un cambio te necesita' }).click()
  await page.getByRole('button', { name: 'Corregir' }).click()
  delete served.fail
  await page.getByLabel('Serie 1, repeticiones', { exact: true }).fill('10')
  await page.getByRole('button', { name: 'Guardar y enviar' }).click()
  await expect(page.getByText('Todo lo que registraste está en el servidor.')).toBeVisible()
})
