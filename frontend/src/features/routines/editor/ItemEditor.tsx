import { type KeyboardEvent, useId } from 'react'
import { SmallPicture } from '@/shared/exercise/Picture.tsx'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { announce } from '@/shared/lib/announce.ts'
import { Button, IconButton } from '@/shared/ui/Button.tsx'
import { ErrorLine, Field, TextArea } from '@/shared/ui/Field.tsx'
import { Icon } from '@/shared/ui/Icon.tsx'
import { toast } from '@/shared/ui/toasts.ts'
import { FindingNotes } from '../FindingNotes.tsx'
import { ofItem } from '../findings.ts'
import { addSets, addWarmup, canJoin, canMove, moveItem, removeItem, setDay, setItem } from './change.ts'
import { Move } from './DayEditor.tsx'
import { focusSoon, useForm } from './form.ts'
import { editorMessages } from './messages.ts'
import { type EditedDay, type EditedItem, limits } from './model.ts'
import { SetsEditor } from './SetsEditor.tsx'
import { useSummary } from './useSummary.ts'

interface ItemEditorProps {
  day: EditedDay
  dayPlace: number
  item: EditedItem
  place: number
  /** The letter of its superset. */
  group: string | undefined
}

/** An exercise as a row that opens: figure, name and sets in words; open, its fields. Moves by buttons or Alt+arrows. */
export function ItemEditor({ day, dayPlace, item, place, group }: ItemEditorProps) {
  const t = useMessages(editorMessages)
  const id = useId()
  const { change, findings, find, name: nameOf, open, setOpen, seated } = useForm()
  const summary = useSummary()
  const name = nameOf(item.exerciseId)
  const exercise = find(item.exerciseId)
  const shown = open === item.key
  const joins = group !== undefined && item.joined
  const move = (step: 1 | -1, from: string) => {
    if (!canMove(day.items, item.key, step)) return
    change((now) => {
      const next = moveItem(now, day.key, item.key, step)
      const at =
        next.days.find(({ key }) => key === day.key)?.items.findIndex(({ key }) => key === item.key) ?? 0
      announce(t('item.moved', { name, n: at + 1, total: day.items.length }))
      return next
    })
    focusSoon(`#edit-item-${item.key} ${from}`)
  }
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1, '.edit-open')
  }
  return (
    <li
      id={`edit-item-${item.key}`}
      className="edit-item"
      data-group={group}
      data-joined={joins || undefined}
    >
      <div className="edit-row">
        <span className="row-lead" aria-hidden="true">
          {exercise && <SmallPicture exercise={exercise} seated={seated} />}
        </span>
        <button
          type="button"
          className="edit-open"
          aria-expanded={shown}
          aria-controls={shown ? id : undefined}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onKeyDown={keys}
          onClick={() => setOpen(shown ? null : item.key)}
        >
          <span className="row-name">
            {group && (
              <span className="chip session-pair">
                <span aria-hidden="true">{group}</span>
                <span className="sr">{t('item.superset', { letter: group })}</span>
              </span>
            )}
            {name}
          </span>
          <span className="sm mute">{summary(item)}</span>
          <Icon name={shown ? 'check' : 'edit'} small />
        </button>
        <div className="edit-tools">
          <Move
            step={-1}
            blocked={!canMove(day.items, item.key, -1)}
            label={t('item.up', { name })}
            onMove={(step) => move(step, '[data-move="-1"]')}
          />
          <Move
            step={1}
            blocked={!canMove(day.items, item.key, 1)}
            label={t('item.down', { name })}
            onMove={(step) => move(step, '[data-move="1"]')}
          />
        </div>
      </div>
      <FindingNotes findings={ofItem(findings, dayPlace, place)} />
      {shown && (
        <div id={id}>
          <ItemFields day={day} dayPlace={dayPlace} item={item} place={place} name={name} />
        </div>
      )}
    </li>
  )
}

interface ItemFieldsProps {
  day: EditedDay
  dayPlace: number
  item: EditedItem
  place: number
  name: string
}

function ItemFields({ day, dayPlace, item, place, name }: ItemFieldsProps) {
  const t = useMessages(editorMessages)
  const common = useMessages(commonMessages)
  const { edited, change, error, find } = useForm()
  const at = `/days/${dayPlace}/items/${place}`
  const pattern = find(item.exerciseId)?.pattern ?? ''
  const set = (values: Partial<EditedItem>) =>
    change((now) => setItem(now, day.key, item.key, (one) => ({ ...one, ...values })))
  const next = day.items[place + 1]
  const noSets = error(`${at}/sets`)
  const wrong = [error(at), error(`${at}/exerciseId`), error(`${at}/group`), noSets].find(Boolean)
  const remove = () => {
    change((now) => removeItem(now, day.key, item.key))
    toast({
      text: t('item.removed', { name }),
      action: {
        label: common('action.undo'),
        run: () => change((now) => setDay(now, day.key, (one) => ({ ...one, items: day.items }))),
      },
    })
    focusSoon(`#edit-day-${day.key} [data-pointer$="/items"]`)
  }
  return (
    <div className="edit-open-fields">
      {item.sets.map((sets, n) => (
        <SetsEditor
          key={sets.key}
          day={day}
          item={item}
          sets={sets}
          at={`${at}/sets/${n}`}
          place={n}
          name={name}
        />
      ))}
      {wrong && <ErrorLine error={wrong} />}
      <div className="wrap">
        {item.sets.length < limits.sets && (
          <>
            <Button
              kind="quiet"
              small
              icon="plus"
              data-pointer={`${at}/sets`}
              onClick={() => {
                change((now) => addSets(now, day.key, item.key, pattern))
                focusSoon(`#edit-sets-${edited.next} select`)
              }}
            >
              {t('sets.add')}
            </Button>
            <Button
              kind="quiet"
              small
              icon="plus"
              onClick={() => {
                change((now) => addWarmup(now, day.key, item.key))
                focusSoon(`#edit-sets-${edited.next} select`)
              }}
            >
              {t('sets.warmup')}
            </Button>
          </>
        )}
      </div>
      <div className="edit-fields">
        <Field
          label={t('item.rest')}
          hint={t(item.joined ? 'item.restTurn' : 'item.restHint')}
          inputMode="text"
          autoComplete="off"
          data-pointer={`${at}/restSeconds`}
          value={item.rest}
          error={error(`${at}/restSeconds`)}
          onChange={(event) => set({ rest: event.target.value })}
        />
        <TextArea
          label={t('item.notes')}
          optional
          rows={2}
          maxLength={300}
          data-pointer={`${at}/notes`}
          value={item.notes}
          error={error(`${at}/notes`)}
          onChange={(event) => set({ notes: event.target.value })}
        />
      </div>
      <div className="wrap">
        {item.joined && next ? (
          <Button kind="outline" small icon="minus" onClick={() => set({ joined: false })}>
            {t('item.part')}
          </Button>
        ) : (
          canJoin(day.items, place) && (
            <Button kind="outline" small icon="plus" onClick={() => set({ joined: true })}>
              {t('item.join')}
            </Button>
          )
        )}
        <IconButton icon="trash" label={t('item.remove', { name })} onClick={remove} />
      </div>
    </div>
  )
}
