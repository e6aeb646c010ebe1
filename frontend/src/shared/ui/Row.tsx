import type { ReactNode } from 'react'

export interface RowProps {
  /** A figure, a mini body map or a drawing, 3.75rem. */
  lead?: ReactNode
  quietLead?: boolean
  name: ReactNode
  /** One secondary line. */
  detail?: ReactNode
  /** The trailing number: "3 × 8–10". */
  value?: ReactNode
  /** Under the number: "24 kg". */
  valueDetail?: ReactNode
}

/** What a list row shows. Wrap it in RowLink of the page's router, or leave it as it is. */
export function RowContent({ lead, quietLead = false, name, detail, value, valueDetail }: RowProps) {
  return (
    <>
      {lead !== undefined && (
        <span className={quietLead ? 'row-lead row-lead-quiet' : 'row-lead'} aria-hidden="true">
          {lead}
        </span>
      )}
      <span>
        <span className="row-name">{name}</span>
        {detail && <span className="sm mute">{detail}</span>}
      </span>
      <span className="row-end">
        {value && <span className="row-value">{value}</span>}
        {valueDetail && <span className="sm mute">{valueDetail}</span>}
      </span>
    </>
  )
}

/** The class of a row, for a link or a div: with a leading figure or without. */
export function rowClass(hasLead: boolean): string {
  return hasLead ? 'row' : 'row row-plain'
}

export function Row(props: RowProps) {
  return (
    <div className={rowClass(props.lead !== undefined)}>
      <RowContent {...props} />
    </div>
  )
}
