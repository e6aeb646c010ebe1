/** What the toast region shows. Any module may say something: `toast({ text, action })`. */
export interface Toast {
  id: number
  text: string
  action?: { label: string; run: () => void }
}

let next = 1
let current: Toast | null = null
const listeners = new Set<() => void>()

function show(value: Toast | null): void {
  current = value
  for (const listener of listeners) listener()
}

/** Shows one line, with one action at most, for six seconds. A newer one takes its place. */
export function toast(message: Omit<Toast, 'id'>): void {
  show({ ...message, id: next++ })
}

/** Takes a toast away, unless a newer one is there already. */
export function dismissToast(id: number): void {
  if (current?.id === id) show(null)
}

export const toastStore = {
  get: () => current,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
