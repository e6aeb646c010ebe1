import './rules.css'
import { getRouteApi, useCanGoBack, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ApiProblem } from '@/shared/api/problem.ts'
import { useSession } from '@/shared/api/session.ts'
import { type Rule, useRule, useRules } from '@/shared/explain/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { IconButton } from '@/shared/ui/Button.tsx'
import { Slab } from '@/shared/ui/Card.tsx'
import { LanguageSwitch } from '@/shared/ui/LanguageSwitch.tsx'
import { BackLink, ButtonLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { Ticks } from '@/shared/ui/Ticks.tsx'
import { EvidenceLine, EvidenceMeter } from '@/shared/ui/Why.tsx'
import { numberOf } from './groups.ts'
import { rulesMessages } from './messages.ts'
import { Others } from './Others.tsx'
import { Words } from './Words.tsx'

const route = getRouteApi('/open/rules/$ruleId')

/** One rule: what it says, why, what it looks like in a plan, and what each part of it rests on. */
export function RulePage() {
  const t = useMessages(rulesMessages)
  const { ruleId } = route.useParams()
  const query = useRule(ruleId)
  const signedIn = useSession() !== null
  const frame = { lead: <Back />, actions: !signedIn && <LanguageSwitch /> }
  // The heading stays the same element when the answer comes, so that the focus that was put on it stays too.
  if (query.data || query.isPending) {
    const retry = () => void query.refetch()
    return <TheRule id={ruleId} rule={query.data} frame={frame} signedIn={signedIn} onRetry={retry} />
  }
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
      ) : (
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
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
  id: string
  /** Absent while it loads. */
  rule: Rule | undefined
  frame: { lead: ReactNode; actions: ReactNode }
  signedIn: boolean
  onRetry: () => void
}

function TheRule({ id, rule, frame, signedIn, onRetry }: TheRuleProps) {
  const t = useMessages(rulesMessages)
  const rules = useRules().data?.items
  const n = numberOf(id)
  const line = rules ? t('rule.line', { n, total: rules.length }) : t('rule.lineOne', { n })
  return (
    <Page title={rule ? `${id} · ${rule.title}` : line} line={line} {...frame}>
      <div className="rule">
        <Slab
          over={<span className="num">{id}</span>}
          title={rule?.title ?? t('rule.lineOne', { n })}
          picture={
            rule && (
              <span className="rule-meter">
                <EvidenceMeter evidence={rule.type} />
              </span>
            )
          }
        >
          {rule && (
            <>
              <p className="rule-says">{rule.text}</p>
              <EvidenceLine evidence={rule.type} source={rule.source} />
            </>
          )}
        </Slab>
        {rule ? (
          <Words rule={rule} signedIn={signedIn} />
        ) : (
          <Loading onRetry={onRetry}>
            <Bone height="6rem" />
            <Bone height="6rem" />
          </Loading>
        )}
      </div>
      <Others rules={rules ?? []} n={n} />
    </Page>
  )
}
