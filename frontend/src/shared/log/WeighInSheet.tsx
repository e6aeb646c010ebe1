import { useId, useState } from 'react'
import { api, callVersioned } from '../api/client.ts'
import { queryClient } from '../api/queries.ts'
import { commonMessages } from '../i18n/common.ts'
import { parseNumber } from '../i18n/number.ts'
import { useFormat } from '../i18n/useFormat.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { uuid } from '../lib/uuid.ts'
import { outbox, readOutbox } from '../outbox/outbox.ts'
import { invalidatePlan } from '../plan/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { toast } from '../ui/toasts.ts'
import { logMessages } from './messages.ts'
import { weightBounds } from './weight.ts'

interface WeighInSheetProps {
  open: boolean
  onClose: () => void
  /** The newest weigh-in, to compare with. */
  last?: { date: string; kg: number } | undefined
}

/** Logs one weight through the outbox: without a connection it waits and is sent later. */
export function WeighInSheet({ open, onClose, last }: WeighInSheetProps) {
  const t = useMessages(logMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const form = useId()
  const { low, high } = weightBounds

  const save = () => {
    const weightKg = format.toKg(parseNumber(typed))
    if (!(weightKg >= low && weightKg <= high)) {
      setWrong(true)
      document.getElementById(`${form}-field`)?.focus()
      return
    }
    const id = uuid()
    void outbox.add({ kind: 'measurement', body: { id, at: new Date().toISOString(), weightKg } })
    setTyped('')
    onClose()
    toast({
      text: t('weigh.saved', { weight: format.weight(weightKg) }),
      action: { label: common('action.undo'), run: () => void undo(id) },
    })
  }

  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('weigh.title')}
      foot={
        <Button kind="secondary" type="submit" form={form}>
          {t('weigh.save')}
        </Button>
      }
    >
      <form
        id={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Field
          id={`${form}-field`}
          label={t('weigh.field')}
          hint={
            last
              ? t('weigh.last', {
                  weight: format.weight(last.kg),
                  day: format.date(last.date, 'dayMonthShort'),
                })
              : t('weigh.hint')
          }
          error={
            wrong ? t('weigh.range', { low: format.weight(low, 0), high: format.weight(high, 0) }) : undefined
          }
          unit={format.weightUnit}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setWrong(false)
          }}
        />
      </form>
    </Sheet>
  )
}

/** Takes a weigh-in back: out of the outbox while it waits, from the server when it is there. */
async function undo(id: string): Promise<void> {
  if (readOutbox().some((entry) => entry.id === id)) {
    outbox.discard(id)
    return
  }
  await callVersioned(api.progress.DELETE('/api/progress/measurements/{id}', { params: { path: { id } } }))
  await invalidatePlan(queryClient)
}
