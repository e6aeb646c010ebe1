import './today.css'
import { Navigate } from '@tanstack/react-router'
import { commonMessages } from '@/shared/i18n/common.ts'
import { capital } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { useDraft } from '@/shared/log/draft.ts'
import { SyncButton } from '@/shared/outbox/SyncButton.tsx'
import { hasNoPlan, type Today, useToday } from '@/shared/plan/queries.ts'
import { useWizardDraft } from '@/shared/profile/draft.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { Button } from '@/shared/ui/Button.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { Mark } from '@/shared/ui/Mark.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { AdviceLine } from './AdviceLine.tsx'
import { InsightCard } from './InsightCard.tsx'
import { todayMessages } from './messages.ts'
import { RestSlab } from './RestSlab.tsx'
import { SessionSlab } from './SessionSlab.tsx'
import { StreakCard } from './StreakCard.tsx'
import { WeekList, WeekOfToday } from './ThisWeek.tsx'

/** What to do now: the day's session or rest, one change worth knowing, and the weeks behind it. */
export function TodayPage() {
  const t = useMessages(todayMessages)
  const format = useFormat()
  const day = useDay()
  const today = useToday()
  if (hasNoPlan(today.error)) return <NoPlan />
  const line = capital(format.date(day, 'full'))
  return (
    <Page
      title={t('page.title')}
      line={line}
      actions={<SyncButton />}
      lead={
        <span className="mobile-mark">
          <Mark />
        </span>
      }
    >
      {today.data ? (
        <DayOf today={today.data} stale={today.isError} onRetry={() => void today.refetch()} />
      ) : (
        <>
          <h1 className="sr">{t('page.title')}</h1>
          {today.isPending ? (
            <Loading onRetry={() => void today.refetch()}>
              <Bone height="3.5rem" />
              <Bone height="28rem" />
              <Bone height="9rem" />
            </Loading>
          ) : (
            <LoadFailed error={today.error} onRetry={() => void today.refetch()} />
          )}
        </>
      )}
    </Page>
  )
}

function DayOf({ today, stale, onRetry }: { today: Today; stale: boolean; onRetry: () => void }) {
  const { week, session } = today
  const running = today.currentWeek >= 1 && today.currentWeek <= 12
  return (
    <div className="today">
      <div className="today-main">
        <Notices today={today} stale={stale} onRetry={onRetry} />
        <WeekOfToday today={today} />
        {session && running ? <SessionSlab session={session} week={week} /> : <RestSlab today={today} />}
      </div>
      <div className="today-side">
        <WeekList today={today} />
        {session && session.status !== 'done' && running && <InsightCard items={session.items} />}
        <AdviceLine />
        <StreakCard week={week} running={running} />
      </div>
    </div>
  )
}

function Notices({ today, stale, onRetry }: { today: Today; stale: boolean; onRetry: () => void }) {
  const t = useMessages(todayMessages)
  const draft = useDraft()
  const blind = today.week.progressUnavailable || today.session?.progressUnavailable
  return (
    <>
      {stale && (
        <Banner kind="warning" icon="cloudOff" live title={t('stale.title')}>
          {t('stale.text')}
        </Banner>
      )}
      {!stale && blind && (
        <Banner kind="warning" title={t('blind.title')} action={<Retry onRetry={onRetry} />}>
          {t('blind.text')}
        </Banner>
      )}
      {draft && draft.sessionId !== today.session?.id && (
        <Banner
          icon="clock"
          action={
            <ButtonLink to="/live/$sessionId" params={{ sessionId: draft.sessionId }} kind="quiet">
              {t('session.openOtherGo')}
            </ButtonLink>
          }
        >
          {t('session.openOther', { title: draft.title })}
        </Banner>
      )}
    </>
  )
}

function Retry({ onRetry }: { onRetry: () => void }) {
  const t = useMessages(commonMessages)
  return (
    <Button kind="quiet" onClick={onRetry}>
      {t('action.retry')}
    </Button>
  )
}

/** Without a plan the wizard comes first; a half-answered one is offered again instead of forced. */
function NoPlan() {
  const t = useMessages(todayMessages)
  const draft = useWizardDraft()
  if (!draft) return <Navigate to="/onboarding/$step" params={{ step: '1' }} replace />
  const n = Number.parseInt(draft.step, 10) || 1
  return (
    <Page title={t('noPlan.title')}>
      <EmptyState
        picture={
          <span className="today-empty" aria-hidden="true">
            {[5, 0, 5, 0, 5, 0, 0].map((plates, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the week
              <Stack key={place} plates={plates} />
            ))}
          </span>
        }
        text={t('noPlan.text', { n })}
        action={
          <ButtonLink to="/onboarding/$step" params={{ step: draft.step }} kind="go" width="wide">
            {t('noPlan.go')}
          </ButtonLink>
        }
      />
    </Page>
  )
}
