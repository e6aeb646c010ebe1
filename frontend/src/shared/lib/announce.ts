/** One polite live region for the whole app: what changed and is not where the focus is. */
type Listener = (text: string) => void

let listener: Listener | undefined

/** Says a text once. Nothing is said when no region is on the page. */
export function announce(text: string): void {
  listener?.(text)
}

/** The region's own side of it; answers with the function that lets go. */
export function onAnnounce(next: Listener): () => void {
  listener = next
  return () => {
    if (listener === next) listener = undefined
  }
}
