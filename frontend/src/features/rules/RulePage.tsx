import './rules.css'
import { getRouteApi, useCanGoBack, useRouter } from '@tanstack/react-router'
import { ApiProblem } from '@/shared/api/problem.ts'
import { useSession } from '@/shared/api/session.ts'
import { type Rule, useRule, useRules } from '@/shared/explain/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { IconButton } from '@/shared/ui/Button.tsx'
import { Card, Slab } from '@/shared/ui/Card.tsx'
import { LanguageSwitch } from '@/shared/ui/LanguageSwitch.tsx'
import { BackLink, ButtonLink, RowLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { Ticks } from '@/shared/ui/Ticks.tsx'
import { EvidenceLine, EvidenceMeter } from '@/shared/ui/Why.tsx'
import { numberOf } from './groups.ts'
import { rulesMessages } from './messages.ts'
import { OwnDecisions } from './OwnDecisions.tsx'
import { RestsOn } from './RestsOn.tsx'

const route = getRouteApi('/open/rules/$ruleId')

/** One rule: what it says, why, what it looks like in a plan, and what each part of it rests on. */
export function RulePage() {
  const t = useMessages(rulesMessages)
  const { ruleId } = route.useParams()
  const query = useRule(ruleId)
  const signedIn = useSession() !== null
  const frame = { lead: <Back />, actions: !signedIn && <LanguageSwitch /> }
  if (query.data) return <TheRule rule={query.data} frame={frame} signedIn={signedIn} />
  const gone = query.error instanceof ApiProblem && query.error.status === 404
  return (
    <Page title={t('rule.lineOne', { n: numberOf(ruleId) || ruleId })} {...frame}>
      {gone ? (
        <EmptyState
          picture={<Ticks big marks={['planned', 'skipped', 'planned']} />}
          text={t('rule.gone', { id: ruleId })}
          action={
            <ButtonLink to="/rules" kind="secondary">
              {t('rule.all')}
            </ButtonLink>
          }
        />
      ) : query.isError ? (
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Loading onRetry={() => void query.refetch()}>
          <Bone height="11rem" />
          <Bone height="6rem" />
          <Bone height="6rem" />
        </Loading>
      )}
    </Page>
  )
}

/** To where the rule was named: a session, the plan, the list. From outside the app, to the list. */
function Back() {
  const t = useMessages(rulesMessages)
  const router = useRouter()
  if (!useCanGoBack()) return <BackLink to="/rules" label={t('rule.all')} />
  return (
    <IconButton icon="back" label={t('rule.back')} tipSide="start" onClick={() => router.history.back()} />
  )
}

interface TheRuleProps {
  rule: Rule
  frame: { lead: React.ReactNode; actions: React.ReactNode }
  signedIn: boolean
}

function TheRule({ rule, frame, signedIn }: TheRuleProps) {
  const t = useMessages(rulesMessages)
  const rules = useRules().data?.items
  const n = numberOf(rule.id)
  return (
    <Page
      title={`${rule.id} · ${rule.title}`}
      line={rules ? t('rule.line', { n, total: rules.length }) : t('rule.lineOne', { n })}
      {...frame}
    >
      <div className="rule">
        <Slab
          over={<span className="num">{rule.id}</span>}
          title={rule.title}
          picture={
            <span className="rule-meter">
              <EvidenceMeter evidence={rule.type} />
            </span>
          }
        >
          <p className="rule-says">{rule.text}</p>
          <EvidenceLine evidence={rule.type} source={rule.source} />
        </Slab>
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
      </div>
      <Others rules={rules ?? []} n={n} />
    </Page>
  )
}

/** The neighbours, and the way to all of them. */
function Others({ rules, n }: { rules: readonly Rule[]; n: number }) {
  const t = useMessages(rulesMessages)
  const neighbours = [
    { word: t('rule.previous'), rule: rules[n - 2] },
    { word: t('rule.next'), rule: rules[n] },
  ]
  return (
    <nav className="rule-others" aria-label={t('rule.others')}>
      <ul className="rows">
        {neighbours.map(
          ({ word, rule }) =>
            rule && (
              <li key={rule.id}>
                <RowLink
                  to="/rules/$ruleId"
                  params={{ ruleId: rule.id }}
                  name={rule.title}
                  detail={word}
                  valueDetail={rule.id}
                />
              </li>
            ),
        )}
      </ul>
      <ButtonLink to="/rules" kind="quiet">
        {t('rule.all')}
      </ButtonLink>
    </nav>
  )
}
