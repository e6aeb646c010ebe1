/**
 * What a coach does, against the real server: three different people in both languages ask why, swap an exercise,
 * have less time, miss a day, and see what two weeks of training changed.
 */
import { expect, type Page, test } from '@playwright/test'
import { audit, fits } from '../support/audit.ts'
import { Past, type Wishes } from './past.ts'
import { everyReason } from './steps.ts'

interface Person {
  name: string
  lang: 'es' | 'en'
  width: number
  wishes: Wishes
}

const people: Person[] = [
  {
    name: 'a beginner at home, Spanish, narrow',
    lang: 'es',
    width: 360,
    wishes: {
      goal: 'gain_muscle',
      level: 'beginner',
      daysPerWeek: 3,
      minutesPerSession: 45,
      equipment: 'dumbbells',
      limitations: [],
    },
  },
  {
    name: 'an advanced lifter, English, wide',
    lang: 'en',
    width: 1440,
    wishes: {
      goal: 'gain_muscle',
      level: 'advanced',
      daysPerWeek: 5,
      minutesPerSession: 75,
      equipment: 'gym',
      limitations: [],
    },
  },
  {
    name: 'a wheelchair user, Spanish, wide',
    lang: 'es',
    width: 1440,
    wishes: {
      goal: 'healthy',
      level: 'intermediate',
      daysPerWeek: 4,
      minutesPerSession: 45,
      equipment: 'gym',
      limitations: ['seated'],
    },
  },
]

/** Opens a page of the app and waits until it holds still. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
}

for (const { name, lang, width, wishes } of people) {
  test.describe(name, () => {
    test.use({
      locale: lang === 'es' ? 'es-ES' : 'en-GB',
      timezoneId: 'UTC',
      viewport: { width, height: width < 700 ? 800 : 900 },
    })

    test('why, swap, shorten, a missed day, and loads after two weeks', async ({ page }) => {
      test.setTimeout(240_000)
      const past = await Past.of(page, lang, wishes)
      await past.plan(2)
      await past.train(1)
      await past.train(2, { missed: 1 })

      // The week before, with the session that was not done.
      await open(page, '/plan?week=2')
      await fits(page)
      await expect(page.locator('.plan-day')).toHaveCount(wishes.daysPerWeek)
      await expect(page.locator('.plan-done')).toHaveCount(wishes.daysPerWeek - 1)

      // This week's last lifting session: two weeks have raised a load, and each choice names its rule.
      const { days } = await past.week(3)
      const sessions = days.filter(({ kind }) => kind === 'lifting')
      const path = `/plan/sessions/${sessions.at(-1)?.id}`
      await open(page, path)
      await audit(page)
      const reasons = await everyReason(page)
      expect(reasons).toMatch(/R\d+/)
      const items = await Promise.all(sessions.map(({ id }) => past.items(id)))
      const actions = items.flat().map(({ load }) => load?.action)
      expect(actions, 'after two weeks above target loads rise').toContain('raise')

      await swapsAndPutsBack(page)
      await shortensAndRestores(page)
      await moves(page)
    })

    test('a deload week is lighter and says so', async ({ page }) => {
      const past = await Past.of(page, lang, wishes)
      await past.plan(0)
      const weeks = await Promise.all(Array.from({ length: 12 }, (_unused, n) => past.week(n + 1)))
      const deload = weeks.findIndex((week) => week.deload) + 1
      if (wishes.level === 'beginner') {
        expect(deload, 'beginners rest when something asks for it, not by the calendar').toBe(0)
        return
      }
      await open(page, `/plan?week=${deload}`)
      await expect(page.getByText(/deload|descarga/i).first()).toBeVisible()
    })
  })
}

test('a lift that stands still is advised on; who skips sessions hears of that first', async ({
  browser,
  baseURL,
}) => {
  const [person] = people
  if (!person) throw new Error('nobody is there')
  for (const { missed, advice } of [
    { missed: 0, advice: /stands still/ },
    { missed: 2, advice: /First, showing up/ },
  ]) {
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'UTC',
      ...(baseURL ? { baseURL } : {}),
    })
    const page = await context.newPage()
    const past = await Past.of(page, 'en', person.wishes)
    await past.plan(4)
    for (const week of [1, 2, 3, 4]) await past.train(week, { missed, easy: false })
    await open(page, '/progress')
    await expect(page.getByText(advice).first()).toBeVisible()
    if (missed > 0) await expect(page.getByText(/stands still/)).toHaveCount(0)
    await context.close()
  }
})

async function swapsAndPutsBack(page: Page): Promise<void> {
  const sets = page.locator('.session-item .session-name')
  const before = await sets.allInnerTexts()
  await page
    .getByRole('button', { name: /^(Swap|Cambiar) ./ })
    .first()
    .click()
  const sheet = page.locator('dialog[open]')
  await sheet.locator('.session-day').first().waitFor()
  await audit(page)
  await sheet.locator('.session-day').first().click()
  await expect.poll(() => sets.allInnerTexts()).not.toEqual(before)
  await page.reload()
  await page.waitForLoadState('networkidle')
  expect(await sets.allInnerTexts()).not.toEqual(before)
  await everyReason(page) // opens what holds the button on narrow screens
  await page
    .getByRole('button', { name: /^(Put .* back|Volver a .)/ })
    .first()
    .click()
  await expect.poll(() => sets.allInnerTexts()).toEqual(before)
}

async function shortensAndRestores(page: Page): Promise<void> {
  const sets = page.locator('.session-item .session-name')
  const before = await sets.allInnerTexts()
  await page.getByRole('button', { name: /Less time today|Menos tiempo hoy/ }).click()
  await page.getByRole('radio', { name: '20 min' }).click()
  await expect(page.getByText(/Shortened to|Acortada a/).first()).toBeVisible()
  await expect.poll(async () => (await sets.allInnerTexts()).length).toBeLessThan(before.length)
  await page.getByRole('button', { name: /Back to \d+ min|Volver a \d+ min/ }).click()
  await expect.poll(() => sets.allInnerTexts()).toEqual(before)
}

async function moves(page: Page): Promise<void> {
  const planned = await page.locator('.top').innerText()
  await page.getByRole('button', { name: /Another day|Otro día/ }).click()
  await page.locator('dialog[open] .session-day').last().click()
  await expect(page.getByText(/You moved it|La cambiaste de día/)).toBeVisible()
  await expect.poll(() => page.locator('.top').innerText()).not.toBe(planned)
  await audit(page)
}
