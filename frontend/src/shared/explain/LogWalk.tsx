import { useState } from 'react'
import { useMessages } from '../i18n/useMessages.ts'
import { uuid } from '../lib/uuid.ts'
import { outbox } from '../outbox/outbox.ts'
import { useProfile } from '../profile/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { Stepper } from '../ui/Stepper.tsx'
import { toast } from '../ui/toasts.ts'
import { explainTexts } from './messages.ts'
import { outing } from './walk.ts'

const first = 30

/** Logs minutes beside the sessions, on foot or in the chair, through the outbox: offline they wait. */
export function LogWalk() {
  const t = useMessages(explainTexts)
  const [open, setOpen] = useState(false)
  const [minutes, setMinutes] = useState(first)
  const seated = useProfile().data?.profile.limitations.includes('seated') ?? false
  const title = t(seated ? 'log.titleSeated' : 'log.title')

  const save = () => {
    void outbox.add({
      kind: 'workout',
      body: outing({ id: uuid(), title, seated, minutes, now: new Date() }),
    })
    setOpen(false)
    setMinutes(first)
    toast({ text: t('log.saved', { n: minutes }) })
  }
  return (
    <>
      <Button kind="secondary" icon="plus" onClick={() => setOpen(true)}>
        {t(seated ? 'log.goSeated' : 'log.go')}
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        foot={
          <Button kind="secondary" onClick={save}>
            {t('log.save', { n: minutes })}
          </Button>
        }
      >
        <div className="flow">
          <Stepper
            value={minutes}
            onChange={setMinutes}
            step={5}
            min={1}
            max={480}
            unit={t('log.unit')}
            label={t('log.label')}
          />
          <p className="sm mute">{t('log.hint')}</p>
        </div>
      </Sheet>
    </>
  )
}
