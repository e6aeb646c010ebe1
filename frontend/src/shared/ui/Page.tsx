import type { ReactNode } from 'react'
import { productName } from './Mark.tsx'

interface PageProps {
  /** The heading, and the document's title. */
  title: string
  /** Before the title: a back link (BackLink of the page's router) or the mark. */
  lead?: ReactNode
  /** After the title: the sync state, a period switch, on wide screens the go button. */
  actions?: ReactNode
  /** When the content has the h1 itself (the slab on Today), this line stands in the top bar instead. */
  line?: ReactNode
  children: ReactNode
}

/** The frame of a page inside the shell: top bar, heading, content. */
export function Page({ title, lead, actions, line, children }: PageProps) {
  return (
    <>
      <title>{`${title} · ${productName}`}</title>
      <div className="top">
        {lead}
        <div className="top-title">{line ? <p className="strong">{line}</p> : <h1>{title}</h1>}</div>
        {actions}
      </div>
      {children}
    </>
  )
}
