import { type ReactNode, useId } from 'react'

interface CardProps {
  title?: string
  /** The title is for screen readers; the content says it to the eye. */
  hideTitle?: boolean
  /** One quiet action at the right of the title. */
  action?: ReactNode
  className?: string
  children: ReactNode
}

/** A section on the surface. Cards do not hold cards, and a page is not all cards of one size. */
export function Card({ title, hideTitle = false, action, className, children }: CardProps) {
  const id = useId()
  const heading = title && (
    <h2 id={id} className={hideTitle ? 'sr' : undefined}>
      {title}
    </h2>
  )
  return (
    <section className={className ? `card ${className}` : 'card'} aria-labelledby={title ? id : undefined}>
      {heading && !hideTitle ? (
        <div className="card-head">
          {heading}
          {action}
        </div>
      ) : (
        heading
      )}
      {children}
    </section>
  )
}

interface SlabProps {
  /** A line above the title: "Sesión 1 de 4". */
  over?: ReactNode
  title: string
  /** A line under the title: "45 min · 16 series". */
  under?: ReactNode
  /** The page's own heading, or a section's. */
  level?: 1 | 2
  /** The small body map of today's muscles. */
  picture?: ReactNode
  /** The go button and at most one quiet action; it stays above the navigation on narrow screens. */
  foot?: ReactNode
  children?: ReactNode
}

/** The pine cover: today's session, a finish summary. One a screen at most. */
export function Slab({ over, title, under, level = 1, picture, foot, children }: SlabProps) {
  const id = useId()
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <section className="slab" aria-labelledby={id}>
      <div className="slab-head">
        <div>
          {over && <p className="sm mute">{over}</p>}
          <Heading id={id}>{title}</Heading>
          {under && <p className="sm mute">{under}</p>}
        </div>
        {picture}
      </div>
      {children}
      {foot && <div className="slab-foot">{foot}</div>}
    </section>
  )
}

interface SlabRowProps {
  name: string
  lead?: ReactNode
  load?: ReactNode
  ticks?: ReactNode
  /** × 8–10 */
  reps: ReactNode
  /** A quiet line under the name: the pace of a walk. */
  detail?: ReactNode
}

/** An exercise on the slab; its ticks say how many sets, so that the text says the reps alone. */
export function SlabRow({ name, lead, load, ticks, reps, detail }: SlabRowProps) {
  return (
    <li className="slab-row">
      {lead && <span className="slab-row-lead">{lead}</span>}
      <span className="slab-row-name">
        {name}
        {detail && <span className="slab-row-detail">{detail}</span>}
      </span>
      <span className="slab-row-load">{load}</span>
      {ticks ?? <span />}
      <span className="slab-row-reps">{reps}</span>
    </li>
  )
}
