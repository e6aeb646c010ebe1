import { useSyncExternalStore } from 'react'
import { calendarDay } from '../i18n/date.ts'

const look = () => calendarDay(new Date())

/** Today in the browser's zone, YYYY-MM-DD; a page that stays open past midnight, or wakes up, follows. */
export function useDay(): string {
  return useSyncExternalStore(follow, look, look)
}

function follow(changed: () => void): () => void {
  const timer = setInterval(changed, 30_000)
  document.addEventListener('visibilitychange', changed)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', changed)
  }
}
