import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Steps } from '@/shared/ui/Blocks.tsx'
import { BackLink, ButtonLink } from '@/shared/ui/links.tsx'
import { Mark, productName } from '@/shared/ui/Mark.tsx'
import { onboardingMessages } from './messages.ts'
import { before, type Screen, stepOf, steps } from './screens.ts'

const titles = {
  '1': 'goal.title',
  '2': 'level.title',
  '2b': 'body.title',
  '3': 'days.title',
  '4': 'equipment.title',
  '5': 'limits.title',
  '6': 'health.title',
} as const satisfies Record<Screen, string>

/** Back, how far along, and the way out, which keeps every answer. */
export function WizardTop({ screen, edit }: { screen: Screen; edit: boolean }) {
  const t = useMessages(onboardingMessages)
  const n = stepOf(screen)
  const back = before(screen)
  const search = edit ? ({ edit: true } as const) : {}
  return (
    <div className="top wizard-top">
      <title>{`${t('step.title', { question: t(titles[screen]), n, total: steps })} · ${productName}`}</title>
      {back ? (
        <BackLink to="/onboarding/$step" params={{ step: back }} search={search} label={t('step.back')} />
      ) : (
        <Mark />
      )}
      <div className="line top-title">
        <Steps current={n} total={steps} />
        <span className="sm mute wizard-count">{t('step.of', { n, total: steps })}</span>
      </div>
      {edit ? (
        <ButtonLink to="/you" kind="quiet" small title={t('step.cancelTitle')}>
          {t('step.cancel')}
        </ButtonLink>
      ) : (
        <ButtonLink to="/today" kind="quiet" small>
          {t('step.leave')}
        </ButtonLink>
      )}
    </div>
  )
}
