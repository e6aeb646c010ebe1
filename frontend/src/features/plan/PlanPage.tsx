import './plan.css'
import { getRouteApi } from '@tanstack/react-router'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { datesOf } from '@/shared/plan/day.ts'
import { hasNoPlan, type Plan, usePlan, usePlanOn, usePlanWeek, type Week } from '@/shared/plan/queries.ts'
import { useWizardDraft } from '@/shared/profile/draft.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { PlanFoot } from './again/PlanFoot.tsx'
import { DayRow, RestRow } from './DayRow.tsx'
import { EmptyWeeks } from './EmptyWeeks.tsx'
import { planMessages } from './messages.ts'
import { PlannedLanes } from './PlannedLanes.tsx'
import { PlanReasons } from './PlanReasons.tsx'
import { RoutinesLink } from './RoutinesLink.tsx'
import { WeekBlocks } from './WeekBlocks.tsx'

const route = getRouteApi('/shell/plan')

/** Twelve weeks, one of them in full: its days, what they add up to, and why the plan is so. */
export function PlanPage() {
  const t = useMessages(planMessages)
  const query = usePlan()
  const { week } = route.useSearch()
  if (query.data) return <Twelve plan={query.data} asked={week} stale={query.isError} />
  if (hasNoPlan(query.error)) return <NoPlan />
  return (
    <Page title={t('page.title')}>
      {query.isPending ? (
        <Loading onRetry={() => void query.refetch()}>
          <Bone width="70%" />
          <Bone height="3rem" width="34rem" />
          {[1, 2, 3, 4].map((row) => (
            <Bone key={row} height="4.75rem" />
          ))}
        </Loading>
      ) : (
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      )}
    </Page>
  )
}

function Twelve({ plan, asked, stale }: { plan: Plan; asked: number | undefined; stale: boolean }) {
  const t = useMessages(planMessages)
  const shown = asked ?? plan.week.number
  const other = shown !== plan.week.number
  const fetched = usePlanWeek(other ? shown : undefined)
  const week = other ? fetched.data : plan.week
  return (
    <Page
      title={t('page.week', { n: shown, total: plan.weeks.length })}
      actions={
        <ButtonLink
          to="/onboarding/$step"
          params={{ step: '1' }}
          search={{ edit: true }}
          kind="quiet"
          small
          icon="swap"
        >
          {t('adjust')}
        </ButtonLink>
      }
    >
      {stale && (
        <Banner kind="warning" icon="cloudOff" live title={t('stale.title')}>
          {t('stale.text')}
        </Banner>
      )}
      {week?.progressUnavailable && !stale && (
        <Banner kind="warning" title={t('blind.title')}>
          {t('blind.text')}
        </Banner>
      )}
      <Phase plan={plan} week={week} />
      <WeekBlocks plan={plan} shown={shown} />
      <div className="plan">
        {week ? (
          <WeekDays week={week} />
        ) : fetched.isError ? (
          <LoadFailed error={fetched.error} onRetry={() => void fetched.refetch()} />
        ) : (
          <Loading>
            {[1, 2, 3, 4].map((row) => (
              <Bone key={row} height="4.75rem" />
            ))}
          </Loading>
        )}
        <div className="plan-side">
          <LanesOf plan={plan} shown={shown} deload={week?.deload ?? false} />
          <PlanReasons plan={plan} week={week} />
          <RoutinesLink />
          <PlanFoot />
        </div>
      </div>
    </Page>
  )
}

function Phase({ plan, week }: { plan: Plan; week: Week | undefined }) {
  const t = useMessages(planMessages)
  const format = useFormat()
  if (plan.currentWeek > plan.weeks.length) {
    return (
      <div className="plan-phase wrap">
        <p>{t('phase.after')}</p>
        <ButtonLink
          to="/onboarding/$step"
          params={{ step: '1' }}
          search={{ edit: true }}
          kind="go"
          width="wide"
        >
          {t('phase.new')}
        </ButtonLink>
      </div>
    )
  }
  const before =
    plan.currentWeek < 1 ? `${t('phase.before', { day: format.date(plan.startsOn, 'full') })} ` : ''
  return (
    <p className="plan-phase">
      {before}
      {week?.phase}
    </p>
  )
}

function WeekDays({ week }: { week: Week }) {
  const t = useMessages(planMessages)
  const today = useDay()
  const dates = datesOf(week)
  const firstRest = dates.find(({ sessions }) => sessions.length === 0)
  return (
    <ul className="plan-days" aria-label={t('days.label', { n: week.number })}>
      {dates.map((entry) =>
        entry.sessions.length === 0 ? (
          <RestRow
            key={entry.date}
            date={entry.date}
            today={entry.date === today}
            walk={entry === firstRest}
          />
        ) : (
          entry.sessions.map((day) => <DayRow key={day.id} day={day} today={entry.date === today} />)
        ),
      )}
    </ul>
  )
}

/** The bands are of the shown week: another week's are asked for by its Monday. */
function LanesOf({ plan, shown, deload }: { plan: Plan; shown: number; deload: boolean }) {
  const other = shown !== plan.week.number
  const monday = plan.weeks.find((week) => week.number === shown)?.startsOn
  const fetched = usePlanOn(other ? monday : undefined)
  const bands = other ? fetched.data?.bands : plan.bands
  return bands && bands.length > 0 ? <PlannedLanes bands={bands} deload={deload} /> : null
}

function NoPlan() {
  const t = useMessages(planMessages)
  const draft = useWizardDraft()
  return (
    <Page title={t('empty.title')}>
      <EmptyState
        picture={<EmptyWeeks />}
        text={t('empty.text')}
        action={
          <ButtonLink to="/onboarding/$step" params={{ step: draft?.step ?? '1' }} kind="go" width="wide">
            {t('empty.go')}
          </ButtonLink>
        }
      />
      <RoutinesLink />
    </Page>
  )
}
