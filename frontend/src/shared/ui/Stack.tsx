/** A day is a stack of plates, one plate an exercise; a rest day is a short dash. Decoration: words go beside it. */
export type StackState = 'done' | 'now' | 'planned'

export function Stack({ plates, state = 'planned' }: { plates: number; state?: StackState }) {
  if (plates === 0) {
    return (
      <span className="stack stack-rest" aria-hidden="true">
        <i className="plate" />
      </span>
    )
  }
  return (
    <span className="stack" aria-hidden="true">
      {Array.from({ length: plates }, (_unused, n) => (
        <i key={n} className={`plate plate-${state}`} />
      ))}
    </span>
  )
}
