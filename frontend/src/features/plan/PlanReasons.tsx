import { useMessages } from '@/shared/i18n/useMessages.ts'
import { planTexts } from '@/shared/plan/messages.ts'
import type { Plan } from '@/shared/plan/queries.ts'
import { usePlanWords } from '@/shared/plan/usePlanWords.ts'
import { Reasons } from '@/shared/ui/Why.tsx'
import { planMessages } from './messages.ts'

/** Why the plan is so, and where one of its rules gives way to a stronger one: said, not hidden. */
export function PlanReasons({ plan }: { plan: Plan }) {
  const t = useMessages(planMessages)
  const words = usePlanWords()
  const texts = useMessages(planTexts)
  const reasons = words.reasons(plan.reasons)
  return (
    <>
      {plan.warnings.length > 0 && (
        <section className="plan-notes" aria-labelledby="plan-warnings">
          <h2 id="plan-warnings">{t('warnings.title')}</h2>
          <ul className="plan-warnings">
            {plan.warnings.map((warning) => (
              <li key={`${warning.rule}${warning.text}`}>
                <p className="sm">{warning.text}</p>
                <p className="xs mute">
                  {texts('yields.rule', { rule: warning.rule, other: warning.yieldsTo })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {reasons.length > 0 && (
        <section className="plan-notes" aria-labelledby="plan-reasons">
          <h2 id="plan-reasons">{t('why.title')}</h2>
          <Reasons reasons={reasons} first={3} />
        </section>
      )}
    </>
  )
}
