import { useMessages } from '@/shared/i18n/useMessages.ts'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { planMessages } from './messages.ts'

/** Beside the plan: weeks that somebody else made, or that one writes by oneself. */
export function RoutinesLink() {
  const t = useMessages(planMessages)
  return (
    <section className="plan-notes" aria-labelledby="plan-routines">
      <h2 id="plan-routines">{t('routines.title')}</h2>
      <p className="sm prose">{t('routines.text')}</p>
      <ButtonLink to="/routines" kind="outline">
        {t('routines.go')}
      </ButtonLink>
    </section>
  )
}
