/** Rows of blocks: the wizard's steps, the session's rail, the weeks of a streak. */
import { type Mark, Ticks } from './Ticks.tsx'

/** ▮▮▮▯▯▯ for step 3 of 6. Decoration: "3 de 6" stands beside it. */
export function Steps({ current, total }: { current: number; total: number }) {
  return (
    <span className="steps" aria-hidden="true">
      {Array.from({ length: total }, (_unused, n) => {
        const state = n + 1 < current ? ' step-done' : n + 1 === current ? ' step-now' : ''
        return <i key={n} className={`step${state}`} />
      })}
    </span>
  )
}

/** All sets of a session in one line, grouped by exercise, as wide as their sets. */
export function SessionRail({
  exercises,
  label,
}: {
  exercises: readonly (readonly Mark[])[]
  label: string
}) {
  const state: Record<Mark, string> = {
    done: ' step-done',
    now: ' step-now',
    planned: '',
    skipped: ' tick-skipped',
  }
  return (
    <div className="rail" role="img" aria-label={label}>
      {exercises.map((marks, place) => (
        <span key={place} className="rail-group" style={{ '--sets': marks.length }}>
          {marks.map((mark, n) => (
            <i key={n} className={`step${state[mark]}`} />
          ))}
        </span>
      ))}
    </div>
  )
}

export type StreakWeek = 'full' | 'missed' | 'break' | { /** 0 to 1 of this week's plan. */ part: number }

/** The last weeks as blocks: full, missed, a declared break, and this one filling from below. */
export function Streak({ weeks, label }: { weeks: readonly StreakWeek[]; label: string }) {
  return (
    <div className="streak" role="img" aria-label={label}>
      {weeks.map((week, n) =>
        typeof week === 'object' ? (
          <i
            key={n}
            className="streak-week streak-now"
            style={{ '--part': `${Math.round(week.part * 100)}%` }}
          />
        ) : (
          <i key={n} className={`streak-week streak-${week}`} />
        ),
      )}
    </div>
  )
}

/** ▮▮▯ as a drawing in a tile or before a label that says the number. */
export function TickDrawing({ filled, total }: { filled: number; total: number }) {
  return <Ticks marks={Array.from({ length: total }, (_unused, n) => (n < filled ? 'done' : 'planned'))} />
}
