/** The two doors and the small behaviours of the shell, against a server that the test plays. */
import { expect, type Page, test } from '@playwright/test'

const session = {
  accessToken: 'token',
  expiresIn: 600,
  user: { id: 'u1', email: 'ana@example.org', createdAt: '2026-01-01T00:00:00Z' },
}

interface Reply {
  status: number
  body: object
  headers?: Record<string, string>
}

/** Answers POST /api/auth/<door> and refuses everything else with a problem. */
async function play(page: Page, door: string, reply: (sent: unknown) => Reply): Promise<unknown[]> {
  const sent: unknown[] = []
  await page.route('**/api/**', async (route) => {
    const request = route.request()
    const wanted = request.method() === 'POST' && request.url().endsWith(`/api/auth/${door}`)
    if (wanted) sent.push(request.postDataJSON())
    const { status, body, headers } = wanted
      ? reply(request.postDataJSON())
      : { status: 503, body: { code: 'unavailable' }, headers: {} }
    await route.fulfill({ status, json: body, headers: { 'Content-Type': 'application/json', ...headers } })
  })
  return sent
}

test.use({ locale: 'es-CO', viewport: { width: 360, height: 800 } })

test('a field that needs a correction says so, keeps what was typed and takes the focus', async ({
  page,
}) => {
  const sent = await play(page, 'register', () => ({
    status: 422,
    body: {
      status: 422,
      code: 'invalid_input',
      requestId: 'r1',
      errors: [{ pointer: '/password', code: 'too_common', detail: 'x' }],
    },
  }))
  await page.goto('/register')
  await page.getByRole('button', { name: 'Crear cuenta' }).click()
  await expect(page.getByLabel('Correo')).toBeFocused()
  await expect(page.getByLabel('Correo')).toHaveAccessibleDescription(/Completa este campo/)
  expect(sent).toEqual([])

  await page.getByLabel('Correo').fill(' ana@example.org ')
  await page.getByLabel('Contraseña').fill('password')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Contraseña')).toBeFocused()
  await expect(page.getByLabel('Contraseña')).toHaveAccessibleDescription(/Mucha gente usa/)
  await expect(page.getByLabel('Contraseña')).toHaveValue('password')
  expect(sent).toEqual([{ email: 'ana@example.org', password: 'password', language: 'es' }])
})

test('wrong credentials and a closed door are said in words', async ({ page }) => {
  let limited = false
  await play(page, 'login', () =>
    limited
      ? { status: 429, body: { code: 'too_many_tries' }, headers: { 'Retry-After': '12' } }
      : { status: 401, body: { code: 'invalid_credentials' } },
  )
  await page.goto('/login')
  await page.getByLabel('Correo').fill('ana@example.org')
  await page.getByLabel('Contraseña').fill('wrong words here')
  await page.getByRole('button', { name: 'Entrar' }).click()
  await expect(page.getByRole('alert')).toContainText('no coinciden')
  limited = true
  await page.getByRole('button', { name: 'Entrar' }).click()
  await expect(page.getByRole('status').filter({ hasText: '12 segundos' })).toBeVisible()
})

test('signing in leads to the page that asked for it, and to no other site', async ({ page }) => {
  await play(page, 'login', () => ({ status: 200, body: session }))
  await page.goto('/you')
  await expect(page).toHaveURL('/login?next=%2Fyou')
  await page.getByLabel('Correo').fill('ana@example.org')
  await page.getByLabel('Contraseña').fill('four words in a row')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Tú' })).toBeFocused()
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Tú' })).toHaveAttribute(
    'aria-current',
    'page',
  )

  await page.evaluate(() => localStorage.removeItem('fitfusion.session'))
  await page.goto('/login?next=https://example.org/')
  await page.getByLabel('Correo').fill('ana@example.org')
  await page.getByLabel('Contraseña').fill('four words in a row')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/(today|onboarding)/)
})

test('the language changes in place and is remembered', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un plan que te dice por qué.')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A plan that tells you why.')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A plan that tells you why.')
})

test('a choice applies at once and can be taken back', async ({ page }) => {
  await page.goto('/accessibility')
  const html = page.locator('html')
  await page.getByRole('group', { name: 'Tema' }).getByRole('radio', { name: 'Oscuro' }).check()
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await expect(html).toHaveAttribute('data-theme', 'light')
  await page.getByLabel('Tamaño de letra').fill('200')
  await expect(html).toHaveCSS('font-size', '32px')
})

test('the keyboard reaches the content first, and a dialog keeps and returns the focus', async ({ page }) => {
  await page.goto('/parts')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Ir al contenido' })).toBeFocused()
  const opener = page.getByRole('button', { name: 'Abrir la hoja' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '¿Borrar el plan de 12 semanas?' })
  await expect(dialog).toBeVisible()
  for (let n = 0; n < 5; n++) {
    await page.keyboard.press('Tab')
    const inside = await dialog.evaluate((element) => element.contains(document.activeElement))
    const onPage = await page.evaluate(() => document.activeElement !== document.body)
    expect(inside || !onPage).toBe(true) // the browser's own bar may be in the round
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})
