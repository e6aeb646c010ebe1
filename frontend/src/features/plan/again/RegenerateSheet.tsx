import './again.css'
import { useState } from 'react'
import { ApiProblem } from '@/shared/api/problem.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { addDays, capital, weekStart } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { Button } from '@/shared/ui/Button.tsx'
import { ChoiceTiles } from '@/shared/ui/Choices.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { Ticks } from '@/shared/ui/Ticks.tsx'
import { toast } from '@/shared/ui/toasts.ts'
import { againMessages } from './messages.ts'
import { useRegenerate } from './queries.ts'

/** A new plan, said in full before it is made: from when, what stays, what changes. */
export function RegenerateSheet({
  open,
  onClose,
  onMade,
}: {
  open: boolean
  onClose: () => void
  onMade: () => void
}) {
  const t = useMessages(againMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  const today = useDay()
  const [start, setStart] = useState<'this' | 'next'>('next')
  const regenerate = useRegenerate()
  const next = addDays(weekStart(today), 7)
  // The days of this week before today stay what they were.
  const from = { this: today, next }

  const close = () => {
    regenerate.reset()
    onClose()
  }
  const make = () =>
    regenerate.mutate(from[start], {
      onSuccess: () => {
        toast({
          text:
            start === 'this' ? t('sheet.done') : t('sheet.doneNext', { day: format.date(next, 'dayMonth') }),
        })
        close()
        onMade()
      },
    })
  return (
    <Sheet
      open={open}
      onClose={close}
      title={t('sheet.title')}
      modal="strict"
      foot={
        <>
          <Button kind="outline" onClick={close}>
            {common('action.cancel')}
          </Button>
          <Button kind="secondary" busy={regenerate.isPending} onClick={make}>
            {t('sheet.go')}
          </Button>
        </>
      }
    >
      <div className="flow">
        {regenerate.isError && <Problem error={regenerate.error} />}
        <ChoiceTiles
          legend={t('sheet.when')}
          value={start}
          onChange={setStart}
          options={(['next', 'this'] as const).map((value) => ({
            value,
            // This week and the next: filled where the new plan is.
            drawing: <Ticks big marks={value === 'this' ? ['done', 'done'] : ['planned', 'done']} />,
            label: t(`sheet.${value}`),
            detail: capital(
              t(`sheet.${value}Detail`, { day: format.date(value === 'this' ? today : next, 'dayMonth') }),
            ),
          }))}
        />
        <div className="again-lists">
          <section>
            <h3>{t('sheet.stays')}</h3>
            <ul className="again-stays">
              <li>{t('sheet.staysLog')}</li>
              <li>{t('sheet.staysLoads')}</li>
              <li>{t('sheet.staysPlan')}</li>
            </ul>
          </section>
          <section>
            <h3>{t('sheet.changes')}</h3>
            <ul className="again-changes">
              <li>{t('sheet.changesWeeks')}</li>
              <li>{t('sheet.changesExercises')}</li>
              <li>{t('sheet.changesEdits')}</li>
              {start === 'this' && <li>{t('sheet.changesThis')}</li>}
            </ul>
          </section>
        </div>
        <ButtonLink
          to="/onboarding/$step"
          params={{ step: '1' }}
          search={{ edit: true }}
          kind="quiet"
          icon="edit"
        >
          {t('sheet.answers')}
        </ButtonLink>
      </div>
    </Sheet>
  )
}

const problems: Record<string, 'referral' | 'profile'> = {
  medical_referral: 'referral',
  profile_required: 'profile',
}

function Problem({ error }: { error: Error }) {
  const t = useMessages(againMessages)
  const problem = error instanceof ApiProblem ? error : null
  const offline = problem?.status === 0
  const kind = offline ? 'offline' : (problems[problem?.code ?? ''] ?? 'server')
  return (
    <Banner
      kind={kind === 'server' ? 'danger' : 'warning'}
      {...(offline ? { icon: 'cloudOff' as const } : {})}
      live
      title={t(`problem.${kind}`)}
    >
      {t(`problem.${kind}Text`)}
    </Banner>
  )
}
