import './sets.css'
import { commonMessages } from '../i18n/common.ts'
import { useFormat } from '../i18n/useFormat.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { Icon } from './Icon.tsx'
import type { Mark } from './Ticks.tsx'

export interface SetRow {
  state: Mark
  /** What was lifted in this set last time. */
  last?: { kg: number; reps: number }
  /** null: the body alone. */
  kg: number | null
  reps: number
  rir?: number | undefined
}

interface SetTableProps {
  /** Said to screen readers: "Series de remo sentado en polea". */
  caption: string
  sets: readonly SetRow[]
  /** A done row can be tapped to edit it. */
  onEdit?: (index: number) => void
  /** Taller rows from 64rem (the live session). */
  large?: boolean
}

/** The log of one exercise: a check, last time, load, reps, reps in reserve. The current set is warm. */
export function SetTable({ caption, sets, onEdit, large = false }: SetTableProps) {
  const t = useMessages(commonMessages)
  const format = useFormat()
  return (
    <table className={large ? 'sets sets-large' : 'sets'}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sets.set')}</th>
          <th scope="col" className="sets-last">
            {t('sets.previous')}
          </th>
          <th scope="col">{format.weightUnit}</th>
          <th scope="col">{t('sets.reps')}</th>
          <th scope="col">
            <abbr title={t('sets.rirLong')}>{t('sets.rir')}</abbr>
          </th>
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
              <SetLead set={set} n={index + 1} onEdit={onEdit && (() => onEdit(index))} />
            </th>
            <td className="sets-last">{set.last && format.lifted(set.last.kg, set.last.reps)}</td>
            <td>{set.kg === null ? t('sets.bodyweight') : format.load(set.kg)}</td>
            <td>{set.reps}</td>
            <td>{set.rir === undefined ? null : set.rir >= 4 ? '4+' : set.rir}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SetLead({ set, n, onEdit }: { set: SetRow; n: number; onEdit: (() => void) | undefined }) {
  const t = useMessages(commonMessages)
  const format = useFormat()
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
  const weight = set.kg === null ? t('sets.bodyweight') : format.weight(set.kg)
  return (
    <button
      type="button"
      className="set-edit"
      aria-label={t('sets.edit', { n, weight, reps: set.reps })}
      onClick={onEdit}
    >
      {check}
    </button>
  )
}
