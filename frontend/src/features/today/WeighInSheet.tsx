import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { api, call, callVersioned } from '@/shared/api/client.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { parseNumber } from '@/shared/i18n/number.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { uuid } from '@/shared/lib/uuid.ts'
import { invalidatePlan } from '@/shared/plan/queries.ts'
import type { Summary } from '@/shared/progress/queries.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { Button } from '@/shared/ui/Button.tsx'
import { Field } from '@/shared/ui/Field.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { toast } from '@/shared/ui/toasts.ts'
import { useSubmit } from '@/shared/ui/useSubmit.ts'
import { todayMessages } from './messages.ts'

/** What the log takes, kg. */
const range = { low: 20, high: 400 }

interface WeighInSheetProps {
  open: boolean
  onClose: () => void
  /** The newest weigh-in, to compare with. */
  last: Summary['weight']['points'][number] | undefined
}

/** One weight, logged once however often it is sent: its id is made here and kept until it is stored. */
export function WeighInSheet({ open, onClose, last }: WeighInSheetProps) {
  const t = useMessages(todayMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  const client = useQueryClient()
  const [typed, setTyped] = useState('')
  const id = useRef(uuid())
  const formId = useId()
  const kg = format.toKg(parseNumber(typed))

  const { busy, complaint, submit, clear, form } = useSubmit(async () => {
    const at = new Date().toISOString()
    const stored = await call(
      api.progress.POST('/api/progress/measurements', { body: { id: id.current, at, weightKg: kg } }),
    )
    id.current = uuid()
    setTyped('')
    onClose()
    toast({
      text: t('weigh.saved', { weight: format.weight(stored.weightKg ?? kg) }),
      action: { label: common('action.undo'), run: () => void undo(stored.id) },
    })
    await invalidatePlan(client)
  })

  const undo = async (stored: string) => {
    await callVersioned(
      api.progress.DELETE('/api/progress/measurements/{id}', { params: { path: { id: stored } } }),
    )
    toast({ text: t('weigh.undone') })
    await invalidatePlan(client)
  }

  const check = (): Record<string, string> =>
    kg >= range.low && kg <= range.high ? {} : { '/weightKg': 'out_of_range' }
  const wrong = complaint.fields['/weightKg'] !== undefined
  const hint =
    last?.kg === undefined
      ? t('weigh.hint')
      : t('weigh.last', { weight: format.weight(last.kg), day: format.date(last.date, 'dayMonthShort') })

  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('weigh.title')}
      foot={
        <Button kind="secondary" type="submit" form={formId} busy={busy}>
          {t('weigh.save')}
        </Button>
      }
    >
      <form
        id={formId}
        ref={form}
        noValidate
        className="flow"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(check)
        }}
      >
        {complaint.problem && !wrong && (
          <Banner kind="danger" live title={t('weigh.failed')}>
            {t('weigh.failedText')}
          </Banner>
        )}
        <Field
          label={t('weigh.field')}
          hint={hint}
          error={
            wrong
              ? t('weigh.range', { low: format.weight(range.low), high: format.weight(range.high) })
              : undefined
          }
          data-pointer="/weightKg"
          unit={format.weightUnit}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            clear('/weightKg')
          }}
        />
      </form>
    </Sheet>
  )
}
