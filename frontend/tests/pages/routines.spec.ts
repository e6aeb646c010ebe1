/** Routines: audited in every theme and at every size, and what the editor promises: nothing typed is lost. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { ownId, type RoutineServer, serveRoutines, token } from '../fixtures/routines.ts'
import { now, serve } from '../fixtures/server.ts'

const themes = {
  light: { theme: 'light', contrast: 'normal' },
  dark: { theme: 'dark', contrast: 'normal' },
  'hc-light': { theme: 'light', contrast: 'high' },
  'hc-dark': { theme: 'dark', contrast: 'high' },
} as const

const edit = `/routines/${ownId}/edit`
const openItem = (page: Page) => page.locator('.edit-open').first().click()

const pages: { path: string; ready: string; before?: (page: Page) => Promise<void> }[] = [
  { path: '/routines', ready: '.routines-rows a[href*="shelf"]' },
  { path: '/routines/shelf/seated-strength', ready: '.routine-muscles' },
  { path: `/routines/${ownId}`, ready: '.routine-muscles' },
  { path: edit, ready: '.routine-muscles', before: openItem },
  { path: '/routines/new', ready: '.edit-day' },
  { path: `/routines/shared/${token}`, ready: '.routine-day' },
]

async function open(
  page: Page,
  path: string,
  ready: string,
  preferences: object = {},
): Promise<RoutineServer> {
  await page.clock.install({ time: now })
  await page.addInitScript(
    (stored) => localStorage.setItem('fitfusion.preferences', stored),
    JSON.stringify({ motion: 'reduced', language: 'es', ...preferences }),
  )
  await serve(page)
  const server = await serveRoutines(page)
  await page.goto(path)
  await page.locator(ready).first().waitFor()
  await page.clock.runFor(1000)
  await page.evaluate(() => document.fonts.ready)
  return server
}

for (const [name, preferences] of Object.entries(themes)) {
  for (const { path, ready, before } of pages) {
    test(`${path} passes the audit in ${name}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 })
      await open(page, path, ready, preferences)
      await before?.(page)
      for (const width of [360, 1440]) {
        // As high as the page: a target under the navigation until one scrolls is no small target.
        const height = 200 + (await page.evaluate(() => document.documentElement.scrollHeight))
        await page.setViewportSize({ width, height })
        await page.clock.runFor(500)
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
        const rules: Record<string, { enabled: boolean }> =
          preferences.contrast === 'high' ? { 'color-contrast-enhanced': { enabled: true } } : {}
        const { violations } = await new AxeBuilder({ page }).withTags(tags).options({ rules }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
        ).toEqual([])
      }
    })
  }
}

for (const { path, ready, before } of pages) {
  for (const [width, textSize] of [
    [320, 100],
    [768, 100],
    [320, 200],
    [360, 200],
    [1440, 200],
  ] as const) {
    test(`${path} fits ${width} px at ${textSize} %`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      await open(page, path, ready, { textSize })
      await before?.(page)
      const over = await page.evaluate(() => {
        if (document.documentElement.scrollWidth <= innerWidth) return []
        const wide = [...document.querySelectorAll('body *')].filter((element) => {
          const box = element.getBoundingClientRect()
          return !element.closest('.sr') && box.width > 0 && box.right > innerWidth + 1
        })
        return wide.slice(-3).map((element) => element.outerHTML.slice(0, 160))
      })
      expect(over).toEqual([])
    })
  }
}

const save = (page: Page) => page.getByRole('button', { name: 'Guardar rutina' }).click()

test('keeps what was typed over a reload, and saves it with the version it was written on', async ({
  page,
}) => {
  const server = await open(page, edit, '.edit-item')
  await page.getByLabel('Nombre', { exact: true }).fill('Fuerza nueva')
  await page.reload()
  await expect(page.getByLabel('Nombre', { exact: true })).toHaveValue('Fuerza nueva')
  await expect(page.getByText('Seguimos donde lo dejaste.')).toBeVisible()
  await save(page)
  await expect(page).toHaveURL(new RegExp(`/routines/${ownId}$`))
  expect(server.calls).toMatchObject([{ method: 'PUT', ifMatch: '"3"', body: { name: 'Fuerza nueva' } }])
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.routine.')))
  await expect.poll(kept).toEqual([])
})

test('asks when the routine changed elsewhere, and loses neither', async ({ page }) => {
  const server = await open(page, edit, '.edit-item')
  await page.getByLabel('Nombre', { exact: true }).fill('La mía')
  server.routine = { ...server.routine, name: 'La otra', version: 4, etag: '"7"' }
  await save(page)
  await expect(page.getByText('Esta rutina cambió en otro dispositivo.')).toBeVisible()
  await expect(page.getByLabel('Nombre', { exact: true })).toHaveValue('La mía')
  await page.getByRole('button', { name: 'Guardar la mía encima' }).click()
  await expect(page).toHaveURL(new RegExp(`/routines/${ownId}$`))
  expect(server.calls.map(({ ifMatch }) => ifMatch)).toEqual(['"3"', '"7"'])
})

test('does not ask when a link alone changed the tag', async ({ page }) => {
  const server = await open(page, edit, '.edit-item')
  await page.getByLabel('Nombre', { exact: true }).fill('La mía')
  server.routine = { ...server.routine, etag: '"8"' }
  await save(page)
  await expect(page).toHaveURL(new RegExp(`/routines/${ownId}$`))
  expect(server.calls.map(({ ifMatch }) => ifMatch)).toEqual(['"3"', '"8"'])
})

test('moves exercises and joins them by keyboard, with the focus on what was moved', async ({ page }) => {
  await open(page, edit, '.edit-item')
  const day = page.locator('.edit-day').last()
  await day.locator('.edit-open').first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(day.locator('.edit-open').nth(1)).toContainText('Sentadilla goblet')
  await expect(day.locator('.edit-open').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Superserie con el siguiente' }).press('Enter')
  await expect(day.locator('.edit-item[data-group="A"]')).toHaveCount(2)
})

test('says what is missing at its place when one saves', async ({ page }) => {
  const server = await open(page, '/routines/new', '.edit-day')
  await save(page)
  await expect(page.getByLabel('Nombre', { exact: true })).toBeFocused()
  await expect(page.getByText('Dale un nombre a la rutina.')).toBeVisible()
  await expect(page.getByText('Añade un ejercicio a este día, o quita el día.')).toBeVisible()
  expect(server.calls).toEqual([])
})

test('shows what a rule says at the exercise it is about, and lets it be saved', async ({ page }) => {
  const server = await open(page, edit, '.routine-muscles')
  await expect(page.locator('.edit-item').first()).toContainText('llega al fallo')
  await page.getByLabel('Nombre', { exact: true }).fill('Así')
  await save(page)
  await expect(page).toHaveURL(new RegExp(`/routines/${ownId}$`))
  expect(server.calls).toHaveLength(1)
})

test('brings an exercise back that was removed', async ({ page }) => {
  await open(page, edit, '.edit-item')
  await openItem(page)
  await page.getByRole('button', { name: 'Quitar Press banca con mancuernas', exact: true }).click()
  await expect(page.locator('.edit-item')).toHaveCount(5)
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await expect(page.locator('.edit-item').first()).toContainText('Press banca con mancuernas')
})

test('shares by a link that is shown, and takes it back', async ({ page }) => {
  const server = await open(page, `/routines/${ownId}`, '.routine-muscles')
  await page.getByRole('button', { name: 'Compartir' }).click()
  await expect(page.getByText('No ve nada de ti')).toBeVisible()
  await page.getByRole('button', { name: 'Crear enlace' }).click()
  await expect(page.getByLabel('Enlace', { exact: true })).toHaveValue(
    new RegExp(`/routines/shared/${token}$`),
  )
  await page.getByRole('button', { name: 'Dejar de compartir' }).click()
  await expect.poll(() => server.calls.map(({ method }) => method)).toEqual(['POST', 'DELETE'])
  server.revoked = true
  await page.goto(`/routines/shared/${token}`)
  await expect(page.getByText('Quien compartió esta rutina retiró el enlace.')).toBeVisible()
})

test('restores a version and deletes after a question', async ({ page }) => {
  const server = await open(page, `/routines/${ownId}`, '.routine-muscles')
  await page.getByRole('button', { name: 'Versiones' }).click()
  await page.getByRole('button', { name: /^Versión 2/ }).click()
  await page.getByRole('button', { name: 'Restaurar esta versión' }).click()
  await expect(page.getByText('La versión 2 está de vuelta.')).toBeVisible()
  await page.getByRole('button', { name: 'Eliminar' }).click()
  await page.getByRole('button', { name: 'Eliminar rutina' }).click()
  await expect(page).toHaveURL(/\/routines$/)
  expect(server.calls).toMatchObject([
    { method: 'POST', path: `/${ownId}/versions/2/restore`, ifMatch: '"3"' },
    { method: 'DELETE', ifMatch: '"4"' },
  ])
})

test('starts a day as a session that can be logged', async ({ page }) => {
  await open(page, `/routines/${ownId}`, '.routine-muscles')
  await page.getByRole('button', { name: 'Empezar hoy' }).click()
  await page.getByRole('button', { name: /^Empuje y tirón/ }).click()
  await expect(page).toHaveURL(/\/live\/routine-/)
  await page.locator('.dock .btn-go').click()
  await expect(page.locator('.set-check')).toHaveCount(1)
})
