import '@/styles/index.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { getSession, onSession } from '@/shared/api/session.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { getLanguage } from '@/shared/i18n/language.ts'
import { followSystem } from '@/shared/prefs/store.ts'
import { createAppRouter } from './router.ts'

const router = createAppRouter()

followSystem()

// Signing out, here or in another tab, runs the guards again: they send the page to sign-in.
onSession(() => {
  if (getSession()) return
  void router.invalidate()
})

async function start(): Promise<void> {
  await commonMessages.load(getLanguage())
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no #root')
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )
}

void start()
