import './explain.css'
import { getRouteApi } from '@tanstack/react-router'
import { type Explanation, useExplanation } from '@/shared/explain/queries.ts'
import { Walking } from '@/shared/explain/Walking.tsx'
import { Warnings } from '@/shared/explain/Warnings.tsx'
import { rich } from '@/shared/i18n/rich.tsx'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { hasNoPlan, usePlan } from '@/shared/plan/queries.ts'
import { BackLink, ButtonLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { Group } from './Group.tsx'
import { ofRule } from './merge.ts'
import { explainMessages } from './messages.ts'

const route = getRouteApi('/shell/plan/why')

/** Every decision of a plan with its rule, where it gives way, and the minutes beside its sessions. */
export function ExplainPage() {
  const t = useMessages(explainMessages)
  const { plan } = route.useSearch()
  const query = useExplanation(plan)
  if (hasNoPlan(query.error)) return <NoPlan />
  return (
    <Page
      title={t('page.title')}
      lead={
        plan ? (
          <BackLink to="/plan/past" label={t('page.backPast')} />
        ) : (
          <BackLink to="/plan" label={t('page.back')} />
        )
      }
    >
      {query.data ? (
        <Explained explanation={query.data} />
      ) : query.isError ? (
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Loading onRetry={() => void query.refetch()}>
          <Bone width="70%" />
          {[1, 2, 3, 4, 5].map((row) => (
            <Bone key={row} height="3.25rem" />
          ))}
        </Loading>
      )}
    </Page>
  )
}

function Explained({ explanation }: { explanation: Explanation }) {
  const t = useMessages(explainMessages)
  const { rule } = route.useSearch()
  const groups = ofRule(explanation.groups, rule)
  const total = groups.reduce((sum, group) => sum + group.decisions.length, 0)
  return (
    <>
      {rule ? (
        <div className="explain-one">
          <p role="status">{t('rule.shown', { rule, n: total })}</p>
          <ButtonLink to="/plan/why" search={({ rule: _all, ...rest }) => rest} kind="quiet" replace>
            {t('rule.all')}
          </ButtonLink>
        </div>
      ) : (
        <p className="say">{rich(t('page.say', { n: total, split: inSentence(explanation.split) }))}</p>
      )}
      <div className="explain">
        <div className="explain-side">
          {!rule && <GivesWay explanation={explanation} />}
          <ButtonLink to="/rules" kind="outline" width="wide">
            {t('page.rules')}
          </ButtonLink>
        </div>
        {groups.length > 0 && (
          <section className="explain-groups" aria-labelledby="explain-decided">
            <h2 id="explain-decided" className="sr">
              {t('decided.title')}
            </h2>
            {groups.map((group, place) => (
              <Group key={`${group.about}${rule}`} group={group} open={rule !== undefined || place === 0} />
            ))}
          </section>
        )}
      </div>
    </>
  )
}

/** "Cuerpo completo" inside a sentence is "cuerpo completo". */
function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The walking note stands by itself: it is a thing to do, no shortcoming. */
function GivesWay({ explanation }: { explanation: Explanation }) {
  const t = useMessages(explainMessages)
  const { plan } = route.useSearch()
  const current = usePlan().data
  const outside = plan === undefined ? current?.week.outside : undefined
  const aerobic = explanation.warnings.find((one) => one.kind === 'note' && one.rule === 'R25')
  const rest = outside ? explanation.warnings.filter((one) => one !== aerobic) : explanation.warnings
  return (
    <>
      {outside && (
        <Walking
          outside={outside}
          running={current?.week.number === current?.currentWeek}
          note={aerobic?.text}
        />
      )}
      <section aria-labelledby="explain-yields">
        <h2 id="explain-yields">{t('yields.title')}</h2>
        {rest.length > 0 ? <Warnings warnings={rest} /> : <p className="sm mute">{t('yields.none')}</p>}
      </section>
    </>
  )
}

function NoPlan() {
  const t = useMessages(explainMessages)
  return (
    <Page title={t('none.title')} lead={<BackLink to="/plan" label={t('page.back')} />}>
      <EmptyState
        picture={<Stack plates={5} />}
        text={t('none.text')}
        action={
          <ButtonLink to="/onboarding/$step" params={{ step: '1' }} kind="go" width="wide">
            {t('none.go')}
          </ButtonLink>
        }
      />
    </Page>
  )
}
