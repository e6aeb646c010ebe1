import './week.css'

/** A routine as a row of day stacks: as many as it has training days. Decoration: the number stands beside it. */
export function WeekMark({ days }: { days: number }) {
  return (
    <span className="week-mark" aria-hidden="true">
      {Array.from({ length: days }, (_unused, day) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all are the same
        <span key={day}>
          <i />
          <i />
          <i />
        </span>
      ))}
    </span>
  )
}
