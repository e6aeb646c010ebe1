/** Twelve outlines where the weeks will stand, rising to their deloads. */
export function EmptyWeeks() {
  return (
    <span className="plan-weeks" aria-hidden="true">
      {[0.6, 0.68, 0.76, 0.4, 0.7, 0.78, 0.86, 0.45, 0.8, 0.9, 1, 0.5].map((height, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
        <span key={place} className={place % 4 === 3 ? 'plan-week plan-week-deload' : 'plan-week'}>
          <i style={{ '--work': height }} />
        </span>
      ))}
    </span>
  )
}
