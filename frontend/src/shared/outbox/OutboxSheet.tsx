import './outbox.css'
import { useState } from 'react'
import { commonMessages } from '../i18n/common.ts'
import { useFormat } from '../i18n/useFormat.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { WorkoutEditor } from '../log/WorkoutEditor.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { toast } from '../ui/toasts.ts'
import { CorrectWeight } from './CorrectWeight.tsx'
import { outboxMessages } from './messages.ts'
import { outbox, useOutbox } from './outbox.ts'
import type { Change, Entry } from './queue.ts'

/** One row a change: what it is, how it stands, and what can be done about it. */
export function OutboxSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useMessages(outboxMessages)
  const { entries, sending, sync } = useOutbox()
  const [editing, setEditing] = useState<string | null>(null)
  const edited = entries.find((entry) => entry.id === editing)
  const resend = (change: Change) => {
    void outbox.retry(change.body.id, change)
    setEditing(null)
  }
  const close = () => {
    setEditing(null)
    onClose()
  }
  if (open && edited) {
    return (
      <Sheet open onClose={close} title={t('edit.title')} modal="strict">
        {edited.change.kind === 'workout' ? (
          <WorkoutEditor
            workout={edited.change.body}
            refused={edited.refusal?.fields ?? []}
            submit={t('edit.send')}
            onSubmit={(body) => resend({ kind: 'workout', body })}
          />
        ) : (
          <CorrectWeight
            measurement={edited.change.body}
            onSubmit={(body) => resend({ kind: 'measurement', body })}
          />
        )}
      </Sheet>
    )
  }
  const waiting = entries.some((entry) => !entry.refusal)
  return (
    <Sheet
      open={open}
      onClose={close}
      title={t('sheet.title')}
      foot={
        waiting && (
          <Button kind="secondary" busy={sending !== null} onClick={() => void outbox.hurry()}>
            {t('sheet.now')}
          </Button>
        )
      }
    >
      {sync.state === 'saved' ? (
        <p>{t('sheet.saved')}</p>
      ) : (
        <p className="prose">{t(`sheet.${sync.state}`, { n: sync.count })}</p>
      )}
      <ul className="rows">
        {entries.map((entry) => (
          <li key={entry.id} className="outbox-entry">
            <EntryRow entry={entry} sending={sending === entry.id} onEdit={() => setEditing(entry.id)} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

interface EntryRowProps {
  entry: Entry
  sending: boolean
  onEdit: () => void
}

function EntryRow({ entry, sending, onEdit }: EntryRowProps) {
  const t = useMessages(outboxMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  const { refusal } = entry
  const discard = () => {
    outbox.discard(entry.id)
    toast({
      text: t('entry.discarded'),
      action: { label: common('action.undo'), run: () => void outbox.add(entry.change) },
    })
  }
  return (
    <>
      <p className="strong">{useTitle(entry.change)}</p>
      <p className="sm mute">
        {[
          format.date(new Date(entry.addedAt), 'dayMonth'),
          format.date(new Date(entry.addedAt), 'time'),
          refusal ? '' : t(sending ? 'entry.sending' : 'entry.waiting'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {refusal && (
        <Banner kind="danger" title={t('entry.refused', { code: refusal.code })}>
          {refusal.fields.map((field) => field.detail).join(' ') || refusal.detail}
        </Banner>
      )}
      <div className="wrap">
        {refusal && (
          <>
            <Button kind="outline" small onClick={() => void outbox.retry(entry.id)}>
              {t('entry.retry')}
            </Button>
            <Button kind="outline" small onClick={onEdit}>
              {t('entry.edit')}
            </Button>
          </>
        )}
        {!sending && (
          <Button kind="quiet" small onClick={discard}>
            {t('entry.discard')}
          </Button>
        )}
      </div>
    </>
  )
}

function useTitle(change: Change): string {
  const t = useMessages(outboxMessages)
  const format = useFormat()
  if (change.kind === 'workout') {
    const n = change.body.exercises.reduce((sum, exercise) => sum + exercise.sets.length, 0)
    return t('entry.workout', { title: change.body.title ?? t('entry.workoutName'), n })
  }
  const { weightKg } = change.body
  return weightKg === undefined
    ? t('entry.measurement')
    : t('entry.weight', { weight: format.weight(weightKg) })
}
