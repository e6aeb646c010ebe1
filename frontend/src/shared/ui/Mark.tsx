/** The mark: an F of the product's own ticks; the short arm is warm, it is now. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="mark-tile" width="32" height="32" rx="8" />
      <rect className="mark-bar" x="7" y="6" width="5" height="20" rx="2.5" />
      <rect className="mark-bar" x="14" y="6" width="12" height="5" rx="2.5" />
      <rect className="mark-now" x="14" y="13.5" width="8" height="5" rx="2.5" />
    </svg>
  )
}

/** The product's name. It is not translated. */
export const productName = 'FitFusion'

export function Wordmark() {
  return (
    <>
      <Mark />
      <span translate="no">{productName}</span>
    </>
  )
}
