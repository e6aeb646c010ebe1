import '../routine.css'
import './editor.css'
import { type ReactNode, useId, useState } from 'react'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { Button } from '@/shared/ui/Button.tsx'
import { SwitchRow } from '@/shared/ui/Controls.tsx'
import { Field, TextArea } from '@/shared/ui/Field.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { toast } from '@/shared/ui/toasts.ts'
import { CheckCard, CheckJump, MusclesCard } from '../CheckCard.tsx'
import type { Routine } from '../queries.ts'
import { useDayWords } from '../useDayWords.ts'
import { WriteFailed } from '../WriteFailed.tsx'
import { isStale } from '../writes.ts'
import { Conflict } from './Conflict.tsx'
import { addDay, fixWeekdays } from './change.ts'
import { DayEditor } from './DayEditor.tsx'
import { type RoutineDraft, writeRoutineDraft } from './draft.ts'
import { FormContext, focusSoon } from './form.ts'
import { editorMessages } from './messages.ts'
import { limits } from './model.ts'
import { useEditor } from './useEditor.ts'
import { type How, useSave } from './useSave.ts'

interface EditorProps {
  slot: string
  fresh: RoutineDraft
  /** The routine that is changed; absent for a new one. */
  routine?: Routine
  lead: ReactNode
}

/** A routine as a form: days of exercises, and beside them what the rules say. Every change is kept at once. */
export function Editor({ slot, fresh, routine, lead }: EditorProps) {
  const t = useMessages(editorMessages)
  const common = useMessages(commonMessages)
  const words = useDayWords()
  const { form, draft, check, complain, resumed, changed, input, wrong, waiting } = useEditor({ slot, fresh })
  const { edited, change, error } = form
  const save = useSave({ slot, draft, routine, onRefused: complain })
  const conflict = routine !== undefined && draft.base !== null && routine.version !== draft.base
  const [told, setTold] = useState(false)
  const errorsId = useId()

  const send = (how: How) => {
    if (input) save.mutate({ input, how })
    else complain()
  }
  const discard = () => {
    const before = draft
    writeRoutineDraft(slot, null)
    toast({
      text: t('draft.discarded'),
      action: { label: common('action.undo'), run: () => writeRoutineDraft(slot, before) },
    })
  }
  const go = (day: number, item: number | null) => {
    const key = edited.days[day]?.items[item ?? -1]?.key
    if (key !== undefined) form.setOpen(key)
    focusSoon(key === undefined ? `#edit-day-${edited.days[day]?.key} h2` : `#edit-item-${key} .edit-open`)
  }
  const where = (day: number, item: number | null) => {
    const there = edited.days[day]?.items[item ?? -1]
    return there ? form.name(there.exerciseId) : words.name(edited.days[day] ?? {}, day)
  }
  const title = t(routine ? 'page.edit' : 'page.new')
  const button = (className: string) => (
    <Button
      kind="go"
      className={className}
      busy={save.isPending}
      onClick={() => (conflict ? focusSoon('#conflict button') : send('plain'))}
    >
      {t('save.go')}
    </Button>
  )
  const fixed = edited.days.some(({ weekday }) => weekday > 0)
  return (
    <FormContext value={form}>
      <Page title={title} lead={lead} actions={button('edit-save-wide')}>
        <div className="routine-notices">
          {conflict && (
            <Conflict
              busy={save.isPending}
              onOver={() => send('over')}
              onCopy={() => send('copy')}
              onTheirs={discard}
            />
          )}
          {resumed && !conflict && !told && (
            <Banner
              icon="edit"
              title={t('draft.title')}
              action={
                <div className="wrap">
                  <Button kind="quiet" onClick={() => setTold(true)}>
                    {t('draft.go')}
                  </Button>
                  <Button kind="quiet" onClick={discard}>
                    {t('draft.discard')}
                  </Button>
                </div>
              }
            >
              {t('draft.text')}
            </Banner>
          )}
          {!isStale(save.error) && <WriteFailed error={save.error} />}
        </div>
        <div className="routine">
          <div className="edit-main">
            <div className="edit-about">
              <Field
                label={t('name')}
                autoComplete="off"
                maxLength={80}
                placeholder={t('name.example')}
                data-pointer="/name"
                value={edited.name}
                error={error('/name')}
                onChange={(event) => {
                  const { value } = event.target
                  change((now) => ({ ...now, name: value }))
                }}
              />
              <TextArea
                label={t('notes')}
                optional
                rows={3}
                maxLength={2000}
                data-pointer="/notes"
                value={edited.notes}
                error={error('/notes')}
                onChange={(event) => {
                  const { value } = event.target
                  change((now) => ({ ...now, notes: value }))
                }}
              />
            </div>
            {edited.days.map((day, place) => (
              <DayEditor key={day.key} day={day} place={place} />
            ))}
            <div className="edit-week">
              {edited.days.length < limits.days && (
                <Button
                  kind="secondary"
                  icon="plus"
                  data-pointer="/days"
                  onClick={() => {
                    change(addDay)
                    focusSoon(`#edit-day-${edited.next} h2`)
                  }}
                >
                  {t('day.add')}
                </Button>
              )}
              <SwitchRow
                label={t('weekdays')}
                hint={t('weekdays.hint')}
                checked={fixed}
                onChange={(on) => change((now) => fixWeekdays(now, on))}
              />
            </div>
          </div>
          <div className="routine-side-cards">
            <CheckCard
              check={check}
              findings={form.findings}
              where={where}
              onGo={go}
              waiting={waiting && !!check.data}
            />
            <MusclesCard check={check} />
          </div>
        </div>
        <p className="sm edit-kept" role="status" id={errorsId}>
          {wrong > 0 ? common('error.form', { n: wrong }) : changed ? t('draft.kept') : ''}
        </p>
        <div className="foot edit-foot">
          <CheckJump check={check} count={form.findings.length} />
          {button('')}
        </div>
      </Page>
    </FormContext>
  )
}
