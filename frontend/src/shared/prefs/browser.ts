import { storageKey } from './preferences.ts'

/** Whether somebody chose anything in this browser; if not, the profile's choices are taken over. */
export function hasOwnChoices(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null
  } catch {
    return false
  }
}
