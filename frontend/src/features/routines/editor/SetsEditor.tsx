import './sets.css'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { IconButton } from '@/shared/ui/Button.tsx'
import { ErrorLine, Field, Select } from '@/shared/ui/Field.tsx'
import { marksOf, Ticks } from '@/shared/ui/Ticks.tsx'
import { routinesMessages } from '../messages.ts'
import type { SetType } from '../queries.ts'
import { useRoutineWords } from '../useRoutineWords.ts'
import { setItem } from './change.ts'
import { focusSoon, useForm } from './form.ts'
import { editorMessages } from './messages.ts'
import {
  type EditedDay,
  type EditedItem,
  type EditedSets,
  hasReserve,
  type Target,
  targetsOf,
  withType,
} from './model.ts'
import { readSets } from './read.ts'

const types = ['normal', 'warmup', 'drop', 'timed', 'amrap'] as const satisfies readonly SetType[]

interface SetsEditorProps {
  day: EditedDay
  item: EditedItem
  sets: EditedSets
  /** Its JSON pointer. */
  at: string
  place: number
  /** The exercise's. */
  name: string
}

/** Equal sets of one type: how many, of what, and how much stays in reserve. */
export function SetsEditor({ day, item, sets, at, place, name }: SetsEditorProps) {
  const t = useMessages(editorMessages)
  const all = useMessages(routinesMessages)
  const { change, error, find } = useForm()
  const pattern = find(item.exerciseId)?.pattern ?? ''
  const words = useRoutineWords()
  const read = readSets(sets)
  const count = read?.count ?? 0
  const targets = targetsOf(sets.type, pattern)
  const replace = (next: EditedSets) =>
    change((now) =>
      setItem(now, day.key, item.key, (one) => ({
        ...one,
        sets: one.sets.map((line) => (line.key === sets.key ? next : line)),
      })),
    )
  const remove = () => {
    change((now) =>
      setItem(now, day.key, item.key, (one) => ({
        ...one,
        sets: one.sets.filter((line) => line.key !== sets.key),
      })),
    )
    focusSoon(`#edit-item-${item.key} .edit-open`)
  }
  const number = (
    field: 'count' | 'repsMin' | 'repsMax' | 'seconds' | 'metres' | 'rir',
    optional = false,
  ) => (
    <Field
      label={t(`sets.${field}`)}
      optional={optional}
      inputMode={field === 'seconds' ? 'text' : 'numeric'}
      autoComplete="off"
      unit={field === 'metres' ? 'm' : undefined}
      data-pointer={`${at}/${field}`}
      value={sets[field]}
      error={error(`${at}/${field}`)}
      onChange={(event) => replace({ ...sets, [field]: event.target.value })}
    />
  )
  return (
    <fieldset className="edit-sets" id={`edit-sets-${sets.key}`}>
      <legend className="sr">{t('sets.legend', { n: place + 1, name })}</legend>
      <div className="edit-sets-head">
        <Ticks marks={marksOf(Math.min(count, 12), 0)} />
        <p className="strong">{read ? words.typed(read) : t('item.unread')}</p>
        <IconButton icon="close" label={t('sets.remove', { n: place + 1, name })} onClick={remove} />
      </div>
      <div className="edit-numbers">
        <Select
          label={t('sets.type')}
          data-pointer={`${at}/type`}
          value={sets.type}
          error={error(`${at}/type`)}
          options={types.map((value) => ({ value, label: all(`type.${value}`) }))}
          onChange={(event) => replace(withType(sets, event.target.value as SetType))}
        />
        {number('count')}
        {targets.length > 1 && (
          <Select
            label={t('sets.target')}
            value={sets.target}
            options={targets.map((value) => ({ value, label: t(`target.${value}`) }))}
            onChange={(event) => replace({ ...sets, target: event.target.value as Target })}
          />
        )}
        {sets.type === 'amrap' ? (
          <>
            {number('repsMin', true)}
            {number('seconds', true)}
          </>
        ) : sets.target === 'reps' ? (
          <>
            {number('repsMin')}
            {number('repsMax')}
          </>
        ) : (
          number(sets.target)
        )}
        {hasReserve(sets) && number('rir')}
      </div>
      {error(at) && <ErrorLine error={error(at)} />}
    </fieldset>
  )
}
