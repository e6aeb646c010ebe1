/**
 * From the first question to the first plan, and the pages that show the plan, with answers from fixtures: audited
 * in every theme, at every size, and held to what the wizard promises: nothing answered is ever lost.
 */
import { expect, type Page, type Request, test } from '@playwright/test'
import { session, today, week } from '../fixtures/plan.ts'
import { preview } from '../fixtures/preview.ts'
import { now, serve, userId } from '../fixtures/server.ts'
import { audit, fits } from '../support/audit.ts'

const answered = {
  birthDate: '1988-03-04',
  height: '172',
  weight: '78,4',
  daysPerWeek: 4,
  concerns: [],
}
const planId = '0b8f6a52-9a2c-4f0e-8a35-0d3c1b0f7a11'

interface Setting {
  /** Where the kept answers stop; without it there are none. */
  step?: string
  answers?: object
  /** Stands in for one answer of the server. */
  answer?: { method: string; path: string; status: number; body: object }
  textSize?: number
}

async function open(page: Page, path: string, setting: Setting = {}): Promise<Request[]> {
  const writes: Request[] = []
  const { step, answers = answered, answer, textSize = 100 } = setting
  await page.clock.install({ time: now })
  await page.addInitScript(
    ([preferences, key, draft]) => {
      localStorage.setItem('fitfusion.preferences', preferences ?? '')
      if (draft && !localStorage.getItem(key ?? '')) localStorage.setItem(key ?? '', draft)
    },
    [
      JSON.stringify({ language: 'es', textSize }),
      `fitfusion.wizard.${userId}`,
      step ? JSON.stringify({ version: 1, step, answers, planId }) : '',
    ],
  )
  await serve(page)
  const asked = (url: URL) => /^\/api\/(profile|plans(\/preview)?)$/.test(url.pathname)
  await page.route(asked, async (route) => {
    const request = route.request()
    const { pathname } = new URL(request.url())
    const json = (status: number, body: object) =>
      route.fulfill({ status, json: body, headers: { ETag: '"1"' } })
    if (pathname.endsWith('/preview')) return json(200, preview(request.postDataJSON()))
    if (request.method() === 'GET') return json(404, { code: 'no_profile' })
    writes.push(request)
    const { method, path: at, status, body } = answer ?? { status: 0, body: {} }
    if (method === request.method() && pathname === at) return json(status, body)
    return json(201, request.postDataJSON())
  })
  await page.goto(path)
  await page.locator('h1').first().waitFor()
  await page.clock.runFor(500)
  await page.evaluate(() => document.fonts.ready)
  return writes
}

const resting = { ...today(), session: undefined, date: '2026-11-24', week: week(5, [1]) }

const screens = ['1', '2', '2b', '3', '4', '5', '6'].map((step) => `/onboarding/${step}`)
const shown = ['/today', '/plan', '/plan?week=8', '/plan/sessions/w5d1']

for (const path of [...screens, ...shown]) {
  for (const width of [360, 1440]) {
    test(`${path} passes the audit at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await open(page, path)
      await audit(page)
    })
  }
  for (const [width, textSize] of [
    [320, 100],
    [768, 100],
    [320, 200],
    [360, 200],
    [1440, 200],
  ] as const) {
    test(`${path} fits ${width} px at ${textSize} %`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      await open(page, path, { textSize })
      await fits(page)
    })
  }
}

for (const path of [...screens, '/today', '/plan/sessions/w5d1']) {
  test(`${path} has its go button on screen at 320 x 640`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, path)
    const box = await page.locator('.btn-go:visible').last().boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(640)
  })
}

test('says what a field needs, puts the focus there and keeps what was typed', async ({ page }) => {
  await open(page, '/onboarding/2b')
  await page.getByLabel('Peso').fill('9999')
  await page.getByRole('button', { name: 'Continuar' }).click()
  await expect(page.getByLabel('Fecha de nacimiento')).toBeFocused()
  await expect(page.getByText('Escribe un peso entre 20 kg y 400 kg.')).toBeVisible()
  await expect(page.getByLabel('Peso')).toHaveValue('9999')
  await expect(page.getByLabel('Peso')).toHaveAttribute('aria-invalid', 'true')
})

test('speaks of pounds and feet to who measures so', async ({ page }) => {
  await open(page, '/onboarding/2b', { step: '2b' })
  await page.getByRole('radio', { name: 'ft, lb' }).check({ force: true })
  await expect(page.getByLabel('Peso')).toHaveValue('172.8')
  await page.getByLabel('Pies').fill('9')
  await page.getByRole('button', { name: 'Continuar' }).click()
  await expect(page.getByText(/Escribe una estatura entre 2.ft 7.in y 8.ft 6.in\./)).toBeVisible()
})

test('leads back to the screen that the server complains about', async ({ page }) => {
  const body = { code: 'invalid', errors: [{ pointer: '/heightCm', code: 'out_of_range', detail: '' }] }
  await open(page, '/onboarding/6', {
    step: '6',
    answer: { method: 'PUT', path: '/api/profile', status: 422, body },
  })
  await page.getByRole('button', { name: 'Hacer mi plan' }).click()
  await expect(page.getByLabel('Estatura')).toHaveValue('172')
  await page.clock.runFor(200)
  await expect(page.getByLabel('Estatura')).toBeFocused()
  await expect(page.getByText('Escribe una estatura entre 80 cm y 260 cm.')).toBeVisible()
})

test('keeps the answers over a reload and offers to go on', async ({ page }) => {
  await open(page, '/onboarding/3')
  await page.getByRole('radio', { name: '5 días' }).check({ force: true })
  await page.reload()
  await expect(page.getByRole('radio', { name: '5 días' })).toBeChecked()
  await page.route(/\/plans\/current\/today/, (route) =>
    route.fulfill({ status: 404, json: { code: 'no_plan' } }),
  )
  await page.getByRole('link', { name: 'Guardar y salir' }).click()
  await page.getByRole('link', { name: 'Seguir con mi plan' }).click()
  await expect(page.getByRole('radio', { name: '5 días' })).toBeChecked()
})

test('needs a deliberate answer about health', async ({ page }) => {
  const writes = await open(page, '/onboarding/6', { step: '6', answers: { ...answered, concerns: null } })
  await page.getByRole('button', { name: 'Hacer mi plan' }).click()
  await expect(page.getByText('Elige al menos una respuesta.')).toBeVisible()
  expect(writes).toEqual([])
})

test('stores the profile, makes the plan once and goes to the day', async ({ page }) => {
  const writes = await open(page, '/onboarding/6', { step: '6' })
  await page.getByRole('button', { name: 'Hacer mi plan' }).click()
  await expect(page).toHaveURL('/today')
  expect(writes.map((one) => `${one.method()} ${new URL(one.url()).pathname}`)).toEqual([
    'PUT /api/profile',
    'POST /api/plans',
  ])
  expect(writes[0]?.headers()['if-none-match']).toBe('*')
  expect(writes[0]?.postDataJSON()).toMatchObject({ heightCm: 172, weightKg: 78.4, daysPerWeek: 4 })
  expect(writes[1]?.postDataJSON()).toEqual({ id: planId, startsOn: '2026-11-23' })
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('wizard')))
  expect(kept).toEqual([])
})

test('is calm about symptoms and keeps every answer', async ({ page }) => {
  const body = { code: 'medical_referral', detail: 'Con esos síntomas, habla antes con un médico.' }
  await open(page, '/onboarding/6', {
    step: '6',
    answers: { ...answered, concerns: ['symptoms'] },
    answer: { method: 'POST', path: '/api/plans', status: 409, body },
  })
  await page.getByRole('button', { name: 'Hacer mi plan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await audit(page)
  await page.getByRole('button', { name: 'Revisar mis respuestas' }).click()
  await expect(page.getByRole('checkbox', { name: /Síntomas/ })).toBeChecked()
})

test('sends a try again with the same plan id', async ({ page }) => {
  const answer = { method: 'POST', path: '/api/plans', status: 503, body: { code: 'unavailable' } }
  const writes = await open(page, '/onboarding/6', { step: '6', answer })
  await page.getByRole('button', { name: 'Hacer mi plan' }).click()
  await expect(page.getByText('No pudimos hacer el plan.')).toBeVisible()
  answer.status = 201
  await page.getByRole('button', { name: 'Hacer mi plan' }).click()
  await expect(page).toHaveURL('/today')
  const ids = writes.filter((one) => one.method() === 'POST').map((one) => one.postDataJSON().id)
  expect(ids).toEqual([planId, planId])
})

test('logs a weight on a rest day', async ({ page }) => {
  await page.route(/\/progress\/measurements/, (route) =>
    route.fulfill({ json: route.request().postDataJSON() }),
  )
  await open(page, '/today')
  await page.route(/\/plans\/current\/today/, (route) => route.fulfill({ json: resting }))
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Hoy descansas' })).toBeVisible()
  await page.getByRole('button', { name: /Registrar (otro )?peso/ }).click()
  const weight = page.getByRole('textbox', { name: 'Peso' })
  await weight.fill('7')
  await page.getByRole('button', { name: 'Guardar peso' }).click()
  await expect(page.getByText('Escribe un peso entre 20 kg y 400 kg.')).toBeVisible()
  await weight.fill('78,2')
  const sent = page.waitForRequest(/\/progress\/measurements$/)
  await page.getByRole('button', { name: 'Guardar peso' }).click()
  expect((await sent).postDataJSON()).toMatchObject({ weightKg: 78.2 })
  await expect(page.getByText('78,2 kg registrados.')).toBeVisible()
})

test('shows what was done instead of asking for it again', async ({ page }) => {
  await open(page, '/today')
  const done = { ...today(), week: week(5, [1]), session: session({ status: 'done', workoutId: planId }) }
  await page.route(/\/plans\/current\/today/, (route) => route.fulfill({ json: done }))
  await page.reload()
  await expect(page.getByText('Hecha hoy · sesión 1 de 4')).toBeVisible()
  await expect(page.locator('.btn-go')).toHaveCount(0)
})
