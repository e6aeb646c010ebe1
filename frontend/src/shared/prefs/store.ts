/** The preferences of this browser: read, change, follow. Changing them restyles <html> at once. */
import { useSyncExternalStore } from 'react'
import { applyPreferences, mediaQueries } from './apply.ts'
import { type Preferences, parsePreferences, storageKey } from './preferences.ts'

type Listener = (now: Preferences, before: Preferences) => void

const listeners = new Set<Listener>()
let current = parsePreferences(read())

function read(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null // storage is blocked: the defaults hold for this visit
  }
}

export function getPreferences(): Preferences {
  return current
}

/** Changes some preferences, here and in this browser's storage. */
export function setPreferences(change: Partial<Preferences>): void {
  const before = current
  current = { ...current, ...change }
  try {
    localStorage.setItem(storageKey, JSON.stringify(current))
  } catch {
    // Blocked or full: the choice still holds until the page closes.
  }
  announce(before)
}

function announce(before: Preferences): void {
  applyPreferences(current)
  for (const listener of listeners) listener(current, before)
}

/** Calls back after every change; answers with the function that stops it. */
export function onPreferences(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(onPreferences, getPreferences, getPreferences)
}

/** Follows other tabs and the system's own settings. Called once, by main. */
export function followSystem(): void {
  addEventListener('storage', (event) => {
    if (event.key !== storageKey) return
    const before = current
    current = parsePreferences(event.newValue)
    announce(before)
  })
  for (const query of Object.values(mediaQueries)) {
    matchMedia(query).addEventListener('change', () => applyPreferences(current))
  }
}
