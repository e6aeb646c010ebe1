import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { countSets, type Draft, writeDraft } from '@/shared/log/draft.ts'
import { outbox } from '@/shared/outbox/outbox.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Picks } from '@/shared/ui/Choices.tsx'
import { TextArea } from '@/shared/ui/Field.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { marksOf, Ticks } from '@/shared/ui/Ticks.tsx'
import { toast } from '@/shared/ui/toasts.ts'
import { liveMessages } from './messages.ts'
import { workoutOf } from './model/finish.ts'

interface FinishSheetProps {
  draft: Draft
  open: boolean
  onClose: () => void
}

/** How hard it was, what to remember, and save; or discard, which names what is lost. */
export function FinishSheet({ draft, open, onClose }: FinishSheetProps) {
  const t = useMessages(liveMessages)
  const common = useMessages(commonMessages)
  const navigate = useNavigate()
  const [rpe, setRpe] = useState<number | null>(null)
  const [notes, setNotes] = useState<string | null>(null)
  const [discarding, setDiscarding] = useState(false)
  const { done, total } = countSets(draft.items)
  const written = notes ?? draft.notes
  const workout = workoutOf(draft, { now: new Date(), rpe, notes: written })

  const close = () => {
    setDiscarding(false)
    onClose()
  }
  const save = () => {
    if (!workout) return
    void outbox.add({ kind: 'workout', body: workout })
    // First the summary, then the draft: without one this page would start the session again.
    void navigate({
      to: '/live/$sessionId',
      params: { sessionId: draft.sessionId },
      search: { done: workout.id },
      replace: true,
    }).then(() => writeDraft(null))
  }
  const discard = () => {
    close()
    void navigate({ to: '/today' }).then(() => {
      writeDraft(null)
      toast({
        text: t('finish.discarded'),
        action: { label: common('action.undo'), run: () => writeDraft(draft) },
      })
    })
  }

  if (discarding) {
    return (
      <Sheet
        open={open}
        onClose={close}
        title={t('finish.discard')}
        modal="strict"
        foot={
          <>
            <Button kind="outline" onClick={() => setDiscarding(false)}>
              {common('action.cancel')}
            </Button>
            <Button kind="danger" onClick={discard}>
              {t('finish.confirmYes')}
            </Button>
          </>
        }
      >
        <p className="prose">{t('finish.confirm', { title: draft.title })}</p>
      </Sheet>
    )
  }
  return (
    <Sheet
      open={open}
      onClose={close}
      title={t('finish.title')}
      foot={
        <>
          {workout && (
            <Button kind="go" onClick={save}>
              {t('finish.save')}
            </Button>
          )}
          <Button kind="quiet" onClick={() => setDiscarding(true)}>
            {t('finish.discard')}
          </Button>
        </>
      }
    >
      {workout ? (
        <div className="flow">
          <p className="line">
            <Ticks marks={marksOf(total, done)} />
          </p>
          <p>{t('finish.count', { done, n: total })}</p>
          <Picks
            legend={t('finish.rpe')}
            tile={2.75}
            value={rpe}
            onChange={setRpe}
            options={Array.from({ length: 10 }, (_unused, n) => ({ value: n + 1, label: n + 1 }))}
          />
          <p className="sm mute">{t('finish.rpeHint')}</p>
          <TextArea
            label={t('notes.label')}
            optional
            maxLength={2000}
            value={written}
            onChange={(event) => setNotes(event.target.value)}
          />
        </div>
      ) : (
        <p className="prose">{t('finish.none')}</p>
      )}
    </Sheet>
  )
}
