/** The atom of the language: one mark is one set. */
import { commonMessages } from '../i18n/common.ts'
import { useMessages } from '../i18n/useMessages.ts'

export type Mark = 'done' | 'now' | 'planned' | 'skipped'

/** The marks of an exercise: `done` sets logged, the next one now (while training), the rest planned. */
export function marksOf(total: number, done: number, active = false): Mark[] {
  return Array.from({ length: Math.max(total, done) }, (_unused, n) => {
    if (n < done) return 'done'
    return active && n === done ? 'now' : 'planned'
  })
}

interface TicksProps {
  marks: readonly Mark[]
  big?: boolean
  /** The last done tick was logged a moment ago and fills from the bottom. */
  fresh?: boolean
}

/** Decoration: use it where the number stands beside the ticks. */
export function Ticks({ marks, big = false, fresh = false }: TicksProps) {
  const last = fresh ? marks.lastIndexOf('done') : -1
  return (
    <span className={big ? 'ticks ticks-big' : 'ticks'} aria-hidden="true">
      {marks.map((mark, n) => (
        <i key={n} className={`tick tick-${mark}${n === last ? ' tick-fresh' : ''}`} />
      ))}
    </span>
  )
}

/** The same as a picture with words: "2 de 3 series hechas". */
export function LabelledTicks(props: TicksProps) {
  const t = useMessages(commonMessages)
  const count = (mark: Mark) => props.marks.filter((one) => one === mark).length
  const values = { done: count('done'), total: props.marks.length, skipped: count('skipped') }
  const key = values.skipped > 0 ? 'ticks.skipped' : count('now') > 0 ? 'ticks.now' : 'ticks.label'
  return (
    <>
      <Ticks {...props} />
      <span className="sr">{t(key, values)}</span>
    </>
  )
}
