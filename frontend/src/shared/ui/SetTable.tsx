import './sets.css'
import { commonMessages } from '../i18n/common.ts'
import { useFormat } from '../i18n/useFormat.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { Icon } from './Icon.tsx'
import type { Mark } from './Ticks.tsx'

export interface SetRow {
  state: Mark
  /** Which exercise of a pair: A1. */
  tag?: string | undefined
  /** What this set was last time. */
  last?: { kg?: number | undefined; reps?: number | undefined; seconds?: number | undefined } | undefined
  /** null: the body alone. */
  kg: number | null
  reps?: number | undefined
  /** Instead of repetitions. */
  seconds?: number | undefined
  rir?: number | undefined
}

type Amount = 'reps' | 'seconds' | 'minutes'

interface SetTableProps {
  /** Said to screen readers: "Series de remo sentado en polea". */
  caption: string
  sets: readonly SetRow[]
  /** What the sets are counted in: the heading of the column. */
  amount?: Amount
  /** Without a load, last time or reps in reserve, the column is left out. */
  columns?: { load?: boolean; last?: boolean; rir?: boolean }
  /** A done row can be tapped to edit it. */
  onEdit?: (index: number) => void
  /** Taller rows from 64rem (the live session). */
  large?: boolean
}

/** The log of one exercise: a check, last time, load, reps, reps in reserve. The current set is warm. */
export function SetTable(props: SetTableProps) {
  const { caption, sets, amount = 'reps', columns = {}, onEdit, large = false } = props
  const { load = true, last = true, rir = true } = columns
  const t = useMessages(commonMessages)
  const format = useFormat()
  const words = useSetCells(amount)
  const tagged = sets.some((set) => set.tag)
  const className = ['sets', large && 'sets-large', tagged && 'sets-tagged'].filter(Boolean).join(' ')
  return (
    <table className={className}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sets.set')}</th>
          {last && (
            <th scope="col" className="sets-last">
              {t('sets.previous')}
            </th>
          )}
          {load && <th scope="col">{format.weightUnit}</th>}
          <th scope="col">{t(`sets.${amount}`)}</th>
          {rir && (
            <th scope="col">
              <abbr title={t('sets.rirLong')}>{t('sets.rir')}</abbr>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {sets.map((set, index) => (
          <tr
            key={index}
            className={`sets-${set.state}`}
            aria-current={set.state === 'now' ? 'step' : undefined}
          >
            <th scope="row">
              <SetLead
                set={set}
                n={setNumber(sets, index)}
                what={words.spoken(set)}
                onEdit={onEdit && (() => onEdit(index))}
              />
              {set.tag && <span className="set-tag">{set.tag}</span>}
            </th>
            {last && <td className="sets-last">{set.last && words.last(set.last)}</td>}
            {load && (
              <td className={set.kg === null ? 'sets-body' : undefined}>
                {set.kg === null ? t('sets.bodyweight') : format.load(set.kg)}
              </td>
            )}
            <td>{words.amount(set)}</td>
            {rir && <td>{set.rir === undefined ? null : set.rir >= 4 ? '4+' : set.rir}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The number of a set among those of its exercise. */
function setNumber(sets: readonly SetRow[], index: number): number {
  return sets.slice(0, index + 1).filter((set) => set.tag === sets[index]?.tag).length
}

function useSetCells(amount: Amount) {
  const t = useMessages(commonMessages)
  const format = useFormat()
  const time = (seconds: number) => {
    if (amount === 'minutes') return format.number(seconds / 60, 1)
    return amount === 'seconds' ? format.number(seconds) : format.unit(format.number(seconds), 's')
  }
  const count = (set: Pick<SetRow, 'reps' | 'seconds'>) =>
    set.seconds === undefined ? (set.reps === undefined ? '' : format.number(set.reps)) : time(set.seconds)
  return {
    amount: count,
    last: (last: NonNullable<SetRow['last']>) =>
      last.kg !== undefined && last.reps !== undefined ? format.lifted(last.kg, last.reps) : count(last),
    spoken: (set: SetRow) => {
      const done =
        set.seconds === undefined
          ? t('sets.repsSpoken', { n: set.reps ?? 0 })
          : t('sets.secondsSpoken', { n: set.seconds })
      return set.kg === null ? done : `${format.weight(set.kg)}, ${done}`
    },
  }
}

interface SetLeadProps {
  set: SetRow
  n: number
  what: string
  onEdit: (() => void) | undefined
}

function SetLead({ set, n, what, onEdit }: SetLeadProps) {
  const t = useMessages(commonMessages)
  if (set.state === 'skipped') {
    return (
      <span className="set-number">
        <span aria-hidden="true">{n}</span>
        <span className="sr">{t('sets.skipped', { n })}</span>
      </span>
    )
  }
  if (set.state !== 'done') return <span className="set-number">{n}</span>
  const check = (
    <span className="set-check">
      <Icon name="check" />
      {!onEdit && <span className="sr">{t('sets.done', { n })}</span>}
    </span>
  )
  if (!onEdit) return check
  return (
    <button type="button" className="set-edit" aria-label={t('sets.edit', { n, what })} onClick={onEdit}>
      {check}
    </button>
  )
}
