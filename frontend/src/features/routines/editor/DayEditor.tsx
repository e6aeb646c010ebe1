import { useState } from 'react'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { announce } from '@/shared/lib/announce.ts'
import { Button, IconButton } from '@/shared/ui/Button.tsx'
import { ErrorLine, Field, Select, TextArea } from '@/shared/ui/Field.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { toast } from '@/shared/ui/toasts.ts'
import { FindingNotes } from '../FindingNotes.tsx'
import { ofDay } from '../findings.ts'
import { useDayWords } from '../useDayWords.ts'
import { AddSheet } from './AddSheet.tsx'
import { addItem, moveDay, removeDay, setDay } from './change.ts'
import { focusSoon, useForm } from './form.ts'
import { ItemEditor } from './ItemEditor.tsx'
import { editorMessages } from './messages.ts'
import { type EditedDay, limits } from './model.ts'
import { groupsOf } from './read.ts'

/** A day: its exercises in order, each opened in place, and what can be changed about the day itself. */
export function DayEditor({ day, place }: { day: EditedDay; place: number }) {
  const t = useMessages(editorMessages)
  const words = useDayWords()
  const { edited, change, error, facts, findings, setOpen } = useForm()
  const [adding, setAdding] = useState(false)
  const [more, setMore] = useState(false)
  const at = `/days/${place}`
  const name = words.name(day, place)
  const counted = facts(place)
  const groups = groupsOf(day.items)
  const empty = error(`${at}/items`)
  const add = (exercise: { id: string; pattern: string; name: string }) => {
    setAdding(false)
    setOpen(edited.next)
    change((now) => addItem(now, day.key, exercise))
    announce(t('item.added', { name: exercise.name, day: name }))
    focusSoon(`#edit-item-${edited.next} .edit-open`)
  }
  return (
    <section
      className="card edit-day"
      id={`edit-day-${day.key}`}
      aria-labelledby={`edit-day-name-${day.key}`}
    >
      <div className="routine-day-head">
        <Stack plates={day.items.length} />
        <div>
          <h2 id={`edit-day-name-${day.key}`} tabIndex={-1}>
            {name}
          </h2>
          <p className="sm mute">
            {counted && day.items.length > 0
              ? words.facts({
                  items: day.items,
                  minutes: counted.minutes,
                  sets: counted.sets,
                  ...(day.weekday > 0 ? { weekday: day.weekday } : {}),
                })
              : t('day.empty')}
          </p>
        </div>
        <DayTools day={day} place={place} name={name} more={more} onMore={() => setMore(!more)} />
      </div>
      <FindingNotes findings={ofDay(findings, place)} />
      {(more || error(`${at}/name`) || error(`${at}/notes`) || error(`${at}/weekday`)) && (
        <DayFields day={day} place={place} />
      )}
      <ol className="rows edit-items">
        {day.items.map((item, n) => (
          <ItemEditor key={item.key} day={day} dayPlace={place} item={item} place={n} group={groups[n]} />
        ))}
      </ol>
      {empty && <ErrorLine id={`edit-empty-${day.key}`} error={empty} />}
      {day.items.length < limits.items && (
        <Button
          kind="secondary"
          icon="plus"
          width="wide"
          data-pointer={`${at}/items`}
          aria-describedby={empty ? `edit-empty-${day.key}` : undefined}
          onClick={() => setAdding(true)}
        >
          {t('item.add')}
          <span className="sr"> {t('item.addTo', { day: name })}</span>
        </Button>
      )}
      <AddSheet open={adding} onClose={() => setAdding(false)} onAdd={add} />
    </section>
  )
}

interface DayToolsProps {
  day: EditedDay
  place: number
  name: string
  more: boolean
  onMore: () => void
}

function DayTools({ day, place, name, more, onMore }: DayToolsProps) {
  const t = useMessages(editorMessages)
  const common = useMessages(commonMessages)
  const { edited, change } = useForm()
  const last = edited.days.length - 1
  const move = (step: 1 | -1) => {
    change((now) => moveDay(now, day.key, step))
    announce(t('day.moved', { name, n: place + step + 1, total: last + 1 }))
    focusSoon(`#edit-day-${day.key} [data-move="${step}"]`)
  }
  const remove = () => {
    change((now) => removeDay(now, day.key))
    toast({
      text: t('day.removed', { name }),
      action: {
        label: common('action.undo'),
        run: () => change((now) => ({ ...now, days: now.days.toSpliced(place, 0, day) })),
      },
    })
    focusSoon('.edit-week button')
  }
  return (
    <div className="edit-tools">
      {last > 0 && (
        <>
          <Move step={-1} blocked={place === 0} label={t('day.up', { name })} onMove={move} />
          <Move step={1} blocked={place === last} label={t('day.down', { name })} onMove={move} />
        </>
      )}
      <IconButton icon="edit" label={t('day.more', { name })} aria-expanded={more} onClick={onMore} />
      {last > 0 && <IconButton icon="trash" label={t('day.remove', { name })} onClick={remove} />}
    </div>
  )
}

interface MoveProps {
  step: 1 | -1
  /** It stands at that end already: the button stays, so that the focus does. */
  blocked: boolean
  label: string
  onMove: (step: 1 | -1) => void
}

export function Move({ step, blocked, label, onMove }: MoveProps) {
  return (
    <IconButton
      icon={step < 0 ? 'up' : 'down'}
      label={label}
      data-move={step}
      aria-disabled={blocked || undefined}
      onClick={() => !blocked && onMove(step)}
    />
  )
}

/** The day's name, weekday and notes. */
function DayFields({ day, place }: { day: EditedDay; place: number }) {
  const t = useMessages(editorMessages)
  const words = useDayWords()
  const { edited, change, error } = useForm()
  const at = `/days/${place}`
  const set = (values: Partial<EditedDay>) =>
    change((now) => setDay(now, day.key, (one) => ({ ...one, ...values })))
  const fixed = edited.days.some(({ weekday }) => weekday > 0)
  return (
    <div className="edit-fields edit-day-fields">
      <Field
        label={t('day.name')}
        optional
        autoComplete="off"
        maxLength={80}
        data-pointer={`${at}/name`}
        value={day.name}
        error={error(`${at}/name`)}
        onChange={(event) => set({ name: event.target.value })}
      />
      {fixed && (
        <Select
          label={t('day.weekday')}
          data-pointer={`${at}/weekday`}
          value={String(day.weekday)}
          error={error(`${at}/weekday`)}
          options={[1, 2, 3, 4, 5, 6, 7].map((n) => ({ value: String(n), label: words.weekday(n) }))}
          onChange={(event) => set({ weekday: Number(event.target.value) })}
        />
      )}
      <TextArea
        label={t('day.notes')}
        optional
        rows={2}
        maxLength={500}
        data-pointer={`${at}/notes`}
        value={day.notes}
        error={error(`${at}/notes`)}
        onChange={(event) => set({ notes: event.target.value })}
      />
    </div>
  )
}
