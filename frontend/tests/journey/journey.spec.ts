/**
 * What FitFusion is for, against the real server: from a new account to a plan whose loads follow what was done. In
 * both languages, narrow and wide; once by the keys alone. Two of them audit every page on the way.
 */
import { expect, type Page, test } from '@playwright/test'
import { audit, fits } from '../support/audit.ts'
import { type Hand, keys, pointer } from './hand.ts'
import { everyReason, finishSession, logEverySet, onboard, openFirstSession, register } from './steps.ts'

interface Journey {
  name: string
  locale: 'es-CO' | 'en-US'
  width: number
  hand: (page: Page) => Hand
  audited?: true
}

const journeys: Journey[] = [
  { name: 'Spanish, narrow', locale: 'es-CO', width: 360, hand: pointer, audited: true },
  { name: 'Spanish, wide', locale: 'es-CO', width: 1440, hand: pointer },
  { name: 'English, narrow', locale: 'en-US', width: 360, hand: pointer },
  { name: 'English, wide', locale: 'en-US', width: 1440, hand: pointer, audited: true },
  { name: 'English, wide, by the keys alone', locale: 'en-US', width: 1440, hand: keys },
]

for (const { name, locale, width, hand, audited } of journeys) {
  test.describe(name, () => {
    test.use({ locale, viewport: { width, height: width < 700 ? 800 : 900 } })

    test('from a new account to loads that follow', async ({ page }) => {
      test.setTimeout(600_000)
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) complaints.push(message.text())
      })
      const person = hand(page)
      const look = async () => {
        await fits(page)
        if (audited) await audit(page)
      }

      await register(page, person, look)
      await onboard(page, person, look)
      await expect(page).toHaveURL(/\/today$/)
      await page.locator('h1').first().waitFor()
      await look()

      const before = await openFirstSession(page, person, look)
      const logged = await logEverySet(page, person, look)
      expect(logged).toBeGreaterThan(5)
      await finishSession(page, person, look)

      await page.goto('/progress')
      await expect(page.getByText(/^1$/).first()).toBeVisible()
      await look()

      await page.goto(before.path)
      await expect(page.getByText(/Done\.|Hecha\.|Hecho\./).first()).toBeVisible()
      expect(await everyReason(page), 'the next loads follow what was logged').toMatch(
        /Next time|La próxima vez/,
      )
      expect(before.text).not.toMatch(/Next time|La próxima vez/)

      for (const path of ['/plan', '/exercises', '/you']) {
        await page.goto(path)
        await page.locator('h1').first().waitFor()
        await page.waitForLoadState('networkidle')
        await look()
      }
      expect(complaints).toEqual([])
    })
  })
}
