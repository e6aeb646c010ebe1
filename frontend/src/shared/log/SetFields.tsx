import { commonMessages } from '../i18n/common.ts'
import { useFormat } from '../i18n/useFormat.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { type EditedExercise, type SetText, setTextOf, type Wrong } from './edited.ts'
import { logMessages } from './messages.ts'

interface SetFieldsProps {
  name: string
  exercise: EditedExercise
  wrong: Wrong
  onChange: (sets: readonly SetText[]) => void
}

/** The sets of one exercise as a table of small fields. */
export function SetFields({ name, exercise, wrong, onChange }: SetFieldsProps) {
  const t = useMessages(logMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  const { fields, sets } = exercise
  const heading = {
    kg: format.weightUnit,
    reps: common('sets.reps'),
    seconds: t('form.time'),
    rir: common('sets.rir'),
  }
  const add = () => {
    const last = sets.at(-1)
    const copy = setTextOf(last?.was ?? { kind: 'working' }, format)
    onChange([
      ...sets,
      last ? { ...copy, kg: last.kg, reps: last.reps, seconds: last.seconds, rir: last.rir } : copy,
    ])
  }
  return (
    <section className="set-fields" aria-label={t('form.sets', { name })}>
      <h3>{name}</h3>
      <table>
        <caption className="sr">{t('form.sets', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{common('sets.set')}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {heading[field]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {sets.map((set, n) => (
            <tr key={set.key}>
              <th scope="row">{n + 1}</th>
              {fields.map((field) => (
                <td key={field}>
                  <input
                    inputMode={field === 'kg' ? 'decimal' : 'numeric'}
                    autoComplete="off"
                    aria-label={t(`form.${field}`, { n: n + 1, unit: format.weightUnit })}
                    aria-invalid={wrong.some((one) => one.set === n && one.field === field) || undefined}
                    value={set[field]}
                    onChange={(event) =>
                      onChange(
                        sets.map((one) => (one === set ? { ...one, [field]: event.target.value } : one)),
                      )
                    }
                  />
                </td>
              ))}
              <td>
                <IconButton
                  icon="trash"
                  label={t('form.remove', { n: n + 1, name })}
                  onClick={() => onChange(sets.filter((one) => one !== set))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button kind="quiet" small icon="plus" onClick={add}>
        {t('form.add')}
        <span className="sr"> {name}</span>
      </Button>
    </section>
  )
}
