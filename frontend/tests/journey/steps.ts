/** The steps of the journey. Words are matched in both languages; the ember button is the one that goes on. */
import { expect, type Page } from '@playwright/test'
import type { Hand } from './hand.ts'

type Look = () => Promise<void>

export async function register(page: Page, hand: Hand, look: Look): Promise<void> {
  await page.goto('/')
  await page.locator('h1').first().waitFor()
  await look()
  await hand.press(page.locator('a.btn-go:visible').first())
  await expect(page).toHaveURL(/\/register/)
  await page.locator('h1').first().waitFor()
  await look()
  const address = `ana.${Date.now()}.${Math.floor(Math.random() * 1e6)}@example.org`
  await hand.type(page.locator('input[type=email]'), address)
  await hand.type(page.locator('input[type=password]'), 'four plain words here')
  await hand.press(page.locator('button.btn-go'))
}

const body: Record<string, string> = {
  '/birthDate': '1991-04-17',
  '/heightCm': '168',
  '/weightKg': '68',
}

/** Answers what has no default and goes on with what is chosen already. */
export async function onboard(page: Page, hand: Hand, look: Look): Promise<void> {
  await expect(page).toHaveURL(/\/onboarding\//)
  for (let screen = 0; screen < 9 && /\/onboarding\//.test(page.url()); screen++) {
    await page.locator('h1').first().waitFor()
    await page.waitForLoadState('networkidle')
    for (const [pointer, value] of Object.entries(body)) {
      const field = page.locator(`[data-pointer="${pointer}"]`)
      if (await field.isVisible()) await hand.type(field, value)
    }
    const healthy = page.getByRole('checkbox', { name: /^(None of these|Nada de esto|Ninguna)/ })
    if (await healthy.isVisible()) await hand.tick(healthy)
    await look()
    const url = page.url()
    await hand.press(page.locator('.btn-go:visible'))
    await page.waitForURL((now) => now.href !== url, { timeout: 20_000 })
  }
}

/** Opens the first session of the plan's second week, of which no day is over on any weekday, and starts it. */
export async function openFirstSession(page: Page, hand: Hand, look: Look) {
  await page.goto('/plan?week=2')
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await hand.press(page.locator('main a[href*="/plan/sessions/"]').first())
  await page.locator('a.btn-go:visible').waitFor()
  await page.waitForLoadState('networkidle')
  await look()
  const before = { path: new URL(page.url()).pathname, text: await everyReason(page) }
  await hand.press(page.locator('a.btn-go:visible'))
  await expect(page).toHaveURL(/\/live\//)
  return before
}

/** The text of a session with the reasons of every exercise, which open one by one. */
export async function everyReason(page: Page): Promise<string> {
  const closed = page.locator('main button[aria-expanded=false]:visible')
  const texts = [await page.locator('main').innerText()]
  for (let n = await closed.count(); n > 0; n--) {
    await closed.first().click()
    const more = page.getByRole('button', { name: /more reason|raz(ón|ones) más/ })
    while (await more.first().isVisible()) await more.first().click()
    texts.push(await page.locator('main').innerText())
  }
  return texts.join('\n')
}

const wellAbove = 4 // repetitions over the lowest: the top of 8 to 12

/** One press a set, until the app itself offers to finish; four repetitions more than asked for, by the arrow key. */
export async function logEverySet(page: Page, hand: Hand, look: Look): Promise<number> {
  const go = page.locator('.dock .btn-go')
  await go.waitFor()
  await look()
  let logged = 0
  for (let press = 0; press < 90; press++) {
    const label = await go.innerText()
    if (/Finish session|Terminar (la )?sesión/.test(label)) return logged
    if (/Log|Registrar/.test(label)) logged++
    if (/ set | serie /.test(label))
      for (let n = 0; n < wellAbove; n++) await page.keyboard.press('ArrowRight')
    await hand.press(go)
    await expect(go.or(page.locator('dialog[open]')).first()).toBeVisible()
    if (logged === 2) await look()
  }
  throw new Error('the session never ends')
}

export async function finishSession(page: Page, hand: Hand, look: Look): Promise<void> {
  await hand.press(page.locator('.dock .btn-go'))
  const sheet = page.locator('dialog[open]')
  await sheet.waitFor()
  await look()
  await sheet.locator('input[type=radio]').nth(5).focus()
  await page.keyboard.press('Space')
  await hand.press(sheet.locator('.btn-go'))
  await expect(page.getByText(/^(Saved|Guardado|Guardada)/).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await look()
}
