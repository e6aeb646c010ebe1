import type { Rule } from '@/shared/explain/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { rulesMessages } from './messages.ts'
import { OwnDecisions } from './OwnDecisions.tsx'
import { RestsOn } from './RestsOn.tsx'

/** Why a rule is, what it looks like in a plan, in one's own as well, and what it rests on. */
export function Words({ rule, signedIn }: { rule: Rule; signedIn: boolean }) {
  const t = useMessages(rulesMessages)
  return (
    <>
      <div className="rule-words">
        <section aria-labelledby="rule-why">
          <h2 id="rule-why">{t('rule.why')}</h2>
          <p className="prose">{rule.why}</p>
        </section>
        <section aria-labelledby="rule-in-plan">
          <h2 id="rule-in-plan">{t('rule.inPlan')}</h2>
          <p className="prose">{rule.inPlan}</p>
        </section>
        {signedIn ? (
          <OwnDecisions rule={rule.id} />
        ) : (
          <div className="rule-next">
            <p className="sm mute">{t('rule.goText')}</p>
            <ButtonLink to="/register" kind="go" width="wide">
              {t('rule.go')}
            </ButtonLink>
          </div>
        )}
      </div>
      <Card title={t('rule.rests')} className="rule-rests">
        <RestsOn evidence={rule.evidence} />
      </Card>
    </>
  )
}
