import { useEffect, useRef } from 'react'

export interface LiveKeys {
  log: () => void
  load: (direction: 1 | -1) => void
  amount: (direction: 1 | -1) => void
  rir: (value: number) => void
  rest: () => void
  help: () => void
}

/** Keys that work anywhere on the page, unless a sheet is open or the focus is on something that needs them. */
export function useLiveKeys(keys: LiveKeys): void {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]')) return
      const act = actionOf(event.key, kindOf(event.target), current.current)
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

type Focus = 'text' | 'radio' | 'control' | 'page'

function kindOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target instanceof HTMLInputElement) return target.type === 'radio' ? 'radio' : 'text'
  if (target.closest('button, a, select, textarea, summary')) return 'control'
  return 'page'
}

/** What a key does where the focus is: a field keeps its digits and arrows, a button its Enter. */
export function actionOf(key: string, focus: Focus, keys: LiveKeys): (() => void) | null {
  if (key === 'Enter') return focus === 'control' ? null : keys.log
  if (focus === 'text') return null
  if (key === '?') return keys.help
  if (key === 'r' || key === 'R') return keys.rest
  if (/^[0-4]$/.test(key)) return () => keys.rir(Number(key))
  if (focus === 'radio') return null
  if (key === 'ArrowUp') return () => keys.load(1)
  if (key === 'ArrowDown') return () => keys.load(-1)
  if (key === 'ArrowRight') return () => keys.amount(1)
  if (key === 'ArrowLeft') return () => keys.amount(-1)
  return null
}
