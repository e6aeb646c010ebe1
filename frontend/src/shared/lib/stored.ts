/** A value in localStorage that components follow, in this tab and in the others. */
import { useSyncExternalStore } from 'react'

export interface Stored<T> {
  /** The value under a key; the same object until it changes. */
  get(key: string): T | null
  /** null removes it. */
  set(key: string, value: T | null): void
  subscribe(listener: () => void): () => void
}

/** `check` refuses what an older version or another program left there. */
export function createStored<T>(check: (value: unknown) => value is T): Stored<T> {
  const cache = new Map<string, { text: string | null; value: T | null }>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }

  function read(key: string): string | null {
    try {
      return localStorage.getItem(key)
    } catch {
      return cache.get(key)?.text ?? null // storage is blocked: this visit's memory does
    }
  }

  return {
    get(key) {
      const text = read(key)
      const known = cache.get(key)
      if (known && known.text === text) return known.value
      const value = parse(text, check)
      cache.set(key, { text, value })
      return value
    },
    set(key, value) {
      const text = value === null ? null : JSON.stringify(value)
      cache.set(key, { text, value })
      try {
        if (text === null) localStorage.removeItem(key)
        else localStorage.setItem(key, text)
      } catch {
        // Blocked or full: the value holds until the page closes.
      }
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      addEventListener('storage', listener)
      return () => {
        listeners.delete(listener)
        removeEventListener('storage', listener)
      }
    },
  }
}

function parse<T>(text: string | null, check: (value: unknown) => value is T): T | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return check(value) ? value : null
  } catch {
    return null
  }
}

/** Follows a stored value; null while the key is null. */
export function useStored<T>(stored: Stored<T>, key: string | null): T | null {
  const get = () => (key === null ? null : stored.get(key))
  return useSyncExternalStore(stored.subscribe, get, () => null)
}
