import { Walking } from '@/shared/explain/Walking.tsx'
import { Warnings } from '@/shared/explain/Warnings.tsx'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Plan, Week } from '@/shared/plan/queries.ts'
import { usePlanWords } from '@/shared/plan/usePlanWords.ts'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { Reasons } from '@/shared/ui/Why.tsx'
import { againMessages } from './again/messages.ts'
import { planMessages } from './messages.ts'

/** Why the plan is so, the minutes beside its sessions, and where a rule gives way to a stronger one: said, not hidden. */
export function PlanReasons({ plan, week }: { plan: Plan; week: Week | undefined }) {
  const t = useMessages(planMessages)
  const foot = useMessages(againMessages)
  const words = usePlanWords()
  const reasons = words.reasons(plan.reasons)
  const outside = week?.outside
  // The week's own minutes say it better than the plan's note about them.
  const warnings = plan.warnings.filter((one) => !(outside && one.kind === 'note' && one.rule === 'R25'))
  return (
    <>
      {outside && <Walking outside={outside} running={week.number === plan.currentWeek} />}
      {warnings.length > 0 && (
        <section className="plan-notes" aria-labelledby="plan-warnings">
          <h2 id="plan-warnings">{t('warnings.title')}</h2>
          <Warnings warnings={warnings} />
        </section>
      )}
      <section className="plan-notes" aria-labelledby="plan-reasons">
        <h2 id="plan-reasons">{t('why.title')}</h2>
        <Reasons reasons={reasons} first={3} />
        <div className="plan-why">
          <ButtonLink to="/plan/why" kind="secondary" width="wide">
            {foot('foot.why')}
          </ButtonLink>
        </div>
      </section>
    </>
  )
}
