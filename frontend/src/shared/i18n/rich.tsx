import { Fragment, type ReactNode } from 'react'

/** Shows a text whose bold parts are written <b>…</b>. Anything else in it stays plain text. */
export function rich(text: string): ReactNode {
  const parts = text.split(/<b>(.*?)<\/b>/)
  if (parts.length === 1) return text
  // Every second part was inside the marks; a text's parts never reorder, so that the place is the key.
  return parts.map((part, place) => {
    const key = `${place}${part}`
    return place % 2 === 1 ? <b key={key}>{part}</b> : <Fragment key={key}>{part}</Fragment>
  })
}
