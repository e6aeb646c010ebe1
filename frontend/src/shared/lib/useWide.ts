import { useSyncExternalStore } from 'react'

/** Whether the page has its wide layout: 64rem in the person's text size, as the stylesheets' container queries. */
export function useWide(): boolean {
  return useSyncExternalStore(follow, look, () => false)
}

function look(): boolean {
  const root = document.getElementById('root')
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return (root?.clientWidth ?? 0) >= 64 * rem
}

function follow(changed: () => void): () => void {
  addEventListener('resize', changed)
  return () => removeEventListener('resize', changed)
}
