import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { signIn } from '@/shared/api/session.ts'
import { toProfile } from '@/shared/prefs/inProfile.ts'
import { defaults, storageKey } from '@/shared/prefs/preferences.ts'
import { getPreferences, setPreferences } from '@/shared/prefs/store.ts'
import { useSyncedPreferences } from './useSyncedPreferences.ts'

let kept = { preferences: toProfile(defaults, 'en', 'UTC') }
let version = 1
let patches: { version: string | null; theme: string }[] = []

beforeEach(() => {
  kept = { preferences: { ...toProfile(defaults, 'en', 'UTC'), theme: 'hc-dark', textSize: 150 } }
  version = 1
  patches = []
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('fetch', async (request: Request) => {
    const headers = () => ({ ETag: `"${version}"`, 'Content-Type': 'application/json' })
    if (request.method === 'PATCH') {
      const sent = (await request.json()) as typeof kept
      patches.push({ version: request.headers.get('If-Match'), theme: sent.preferences.theme })
      if (request.headers.get('If-Match') !== `"${version}"`) {
        return new Response('{"code":"stale"}', { status: 412 })
      }
      version++
      kept = sent
    }
    return new Response(JSON.stringify(kept), { headers: headers() })
  })
  signIn({ accessToken: 't', expiresIn: 600, user: { id: 'u', email: 'a@b.c', createdAt: '' } })
  setPreferences({ ...defaults, language: 'en' })
  localStorage.removeItem(storageKey)
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function Probe() {
  useSyncedPreferences()
  return null
}

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } })}>
      <Probe />
    </QueryClientProvider>,
  )
const pass = (milliseconds: number) => act(() => new Promise((done) => setTimeout(done, milliseconds)))

it('takes the profile over when nothing was chosen in this browser', async () => {
  show()
  await pass(50)
  expect(getPreferences()).toMatchObject({ theme: 'dark', contrast: 'high', textSize: 150 })
})

it('keeps what was chosen here', async () => {
  setPreferences({ theme: 'light' })
  show()
  await pass(50)
  expect(getPreferences()).toMatchObject({ theme: 'light', textSize: 100 })
})

it('writes the last of many changes, again over a version from elsewhere', async () => {
  setPreferences({ theme: 'light' })
  show()
  setPreferences({ theme: 'dark' })
  setPreferences({ theme: 'system' })
  await pass(1100)
  expect(patches).toEqual([{ version: '"1"', theme: 'system' }])
  version = 7
  setPreferences({ theme: 'dark' })
  await pass(1100)
  expect(patches.slice(1)).toEqual([
    { version: '"2"', theme: 'dark' },
    { version: '"7"', theme: 'dark' },
  ])
})
