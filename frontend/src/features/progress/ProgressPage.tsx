import './progress.css'

import { useMessages } from '@/shared/i18n/useMessages.ts'
import { SyncButton } from '@/shared/outbox/SyncButton.tsx'
import { usePlan } from '@/shared/plan/queries.ts'
import { useSummary } from '@/shared/progress/queries.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { Segmented } from '@/shared/ui/Choices.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { MuscleLanes } from '@/shared/ui/MuscleLanes.tsx'
import { muscles } from '@/shared/ui/muscles.ts'
import { Page } from '@/shared/ui/Page.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { AdviceCard } from './AdviceCard.tsx'
import { FiguresCard } from './FiguresCard.tsx'
import { LanesCard } from './LanesCard.tsx'
import { LiftsCard } from './LiftsCard.tsx'
import { MapCard } from './MapCard.tsx'
import { MonthSheet } from './MonthSheet.tsx'
import { MuscleSheet } from './MuscleSheet.tsx'
import { progressMessages } from './messages.ts'
import { route } from './route.ts'
import { type Period, periods } from './search.ts'
import { WeightCard } from './WeightCard.tsx'
import { WorkoutSheet } from './WorkoutSheet.tsx'
import { WorkoutsCard } from './WorkoutsCard.tsx'
import { YearCard } from './YearCard.tsx'

/** What the log has come to: figures, weight, strength, muscles, the year, and every workout behind them. */
export function ProgressPage() {
  const t = useMessages(progressMessages)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const period = search.period ?? '12w'
  const summary = useSummary(periods[period])

  const choose = (next: Period) =>
    void navigate({
      search: ({ period: _before, ...rest }) => (next === '12w' ? rest : { ...rest, period: next }),
      replace: true,
      resetScroll: false,
    })
  return (
    <Page
      title={t('page.title')}
      actions={
        <>
          <SyncButton quiet />
          <Segmented
            legend={t('period.legend')}
            hideLegend
            value={period}
            onChange={choose}
            options={(['4w', '12w', '1y'] as const).map((value) => ({
              value,
              label: t(`period.${value}`),
              name: t(`period.${value}Name`),
            }))}
          />
        </>
      }
    >
      {summary.isPending ? (
        <Loading onRetry={() => void summary.refetch()}>
          <Bone height="5.5rem" />
          <Bone height="20rem" />
          <Bone height="20rem" />
        </Loading>
      ) : summary.isError ? (
        <LoadFailed error={summary.error} onRetry={() => void summary.refetch()} />
      ) : (
        <Cards summary={summary.data} />
      )}
      <MonthSheet />
      <WorkoutSheet />
    </Page>
  )
}

function Cards({ summary }: { summary: NonNullable<ReturnType<typeof useSummary>['data']> }) {
  const { data: plan } = usePlan()
  if (summary.sessions === 0 && summary.weight.points.length === 0) return <FirstCards summary={summary} />
  return (
    <div className="progress">
      <FiguresCard summary={summary} plan={plan} />
      <AdviceCard />
      <WeightCard weight={summary.weight} />
      <LiftsCard lifts={summary.lifts} />
      <LanesCard summary={summary} plan={plan} />
      <MapCard summary={summary} plan={plan} />
      <YearCard />
      <WorkoutsCard />
      <MuscleSheet summary={summary} />
    </div>
  )
}

/** Nothing logged yet: the lanes as they will be, and the two things that fill the page. */
function FirstCards({ summary }: Parameters<typeof Cards>[0]) {
  const t = useMessages(progressMessages)
  return (
    <div className="progress">
      <WeightCard weight={summary.weight} className="progress-5" />
      <Card className="progress-7" title={t('lanes.title')}>
        <EmptyState
          picture={<MuscleLanes mode="empty" lanes={muscles.map((muscle) => ({ muscle, sets: 0 }))} />}
          text={t('page.empty')}
          action={
            <ButtonLink to="/today" kind="secondary">
              {t('page.today')}
            </ButtonLink>
          }
        />
      </Card>
    </div>
  )
}
