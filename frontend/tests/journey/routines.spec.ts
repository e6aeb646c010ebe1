/**
 * A routine of one's own, against the real server: taken from the shelf, changed until a rule objects, shared, opened
 * by another person, and taken back.
 */
import { expect, type Page, test } from '@playwright/test'
import { audit } from '../support/audit.ts'
import { Past, type Wishes } from './past.ts'

const wishes: Wishes = {
  goal: 'gain_muscle',
  level: 'intermediate',
  daysPerWeek: 3,
  minutesPerSession: 60,
  equipment: 'gym',
  limitations: [],
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
}

for (const { lang, width } of [
  { lang: 'es', width: 360 },
  { lang: 'en', width: 1440 },
] as const) {
  test.describe(`${lang}, ${width} px`, () => {
    test.use({
      locale: lang === 'es' ? 'es-ES' : 'en-GB',
      viewport: { width, height: width < 700 ? 800 : 900 },
    })

    test('from the shelf to a link and back', async ({ page, browser, baseURL }) => {
      test.setTimeout(180_000)
      await Past.of(page, lang, wishes)
      await open(page, '/routines')
      await page.locator('a[href^="/routines/shelf/"]').first().click()
      await page.getByRole('button', { name: /Make it mine|Hacerla mía/ }).click()
      await expect(page).toHaveURL(/\/routines\/[0-9a-f-]{36}/)
      const own = new URL(page.url()).pathname

      // Twenty sets of one exercise are allowed, and the rules say what they think of them.
      await open(page, `${own}/edit`)
      await breakARule(page)
      await expect(
        page
          .locator('.routine-check, .edit-page, main')
          .getByText(/\bR\d+\b/)
          .first(),
      ).toBeVisible()
      await page
        .getByRole('button', { name: /Save routine|Guardar (la )?rutina/ })
        .first()
        .click()
      await expect(page).toHaveURL((url) => url.pathname === own)
      await expect(page.getByText(/would have it otherwise|lo harían? de otro modo/).first()).toBeVisible()
      await audit(page)

      await page.getByRole('button', { name: /^(Share|Compartir)$/ }).click()
      const sheet = page.locator('dialog[open]')
      await sheet.getByRole('button', { name: /Make a link|Crear enlace/ }).click()
      const link = new URL(await sheet.getByRole('textbox').inputValue())
      await audit(page)

      const other = await browser.newContext({ locale: 'en-GB', ...(baseURL ? { baseURL } : {}) })
      const visitor = await other.newPage()
      await Past.of(visitor, 'en', wishes)
      await open(visitor, link.pathname)
      await expect(visitor.getByRole('button', { name: 'Make it mine' })).toBeVisible()
      await audit(visitor)

      await sheet.getByRole('button', { name: /Stop sharing|Dejar de compartir/ }).click()
      await expect.poll(async () => (await visitor.request.get(`/api${link.pathname}`)).status()).toBe(404)
      await open(visitor, link.pathname)
      await expect(visitor.getByText('This link leads nowhere').first()).toBeVisible()
      await other.close()
    })
  })
}

async function breakARule(page: Page): Promise<void> {
  const count = page.locator('[data-pointer$="/sets/0/count"]:visible')
  for (const item of await page.locator('.edit-open').all()) {
    if ((await item.getAttribute('aria-expanded')) !== 'true') await item.click()
    const reserve = page.locator('[data-pointer$="/sets/0/rir"]:visible')
    if (await reserve.last().isVisible()) break
  }
  await count.last().fill('20')
}
