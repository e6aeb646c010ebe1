import './again.css'
import { Link } from '@tanstack/react-router'
import { rich } from '@/shared/i18n/rich.tsx'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Chip } from '@/shared/ui/Controls.tsx'
import { BackLink, ButtonLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { againMessages } from './messages.ts'
import { type PlanBrief, usePlans } from './queries.ts'
import { beginOf, lastDays, weeksRun } from './run.ts'

/** Every plan of a person's, the newest first; each leads to why it was as it was. */
export function PastPlansPage() {
  const t = useMessages(againMessages)
  const plans = usePlans()
  const items = plans.data?.pages.flatMap((page) => page.items) ?? []
  const last = lastDays(items)
  return (
    <Page title={t('past.title')} lead={<BackLink to="/plan" label={t('past.back')} />}>
      {plans.isPending && (
        <Loading onRetry={() => void plans.refetch()}>
          <Bone width="60%" />
          <Bone height="5rem" />
          <Bone height="5rem" />
        </Loading>
      )}
      {plans.isError && <LoadFailed error={plans.error} onRetry={() => void plans.refetch()} />}
      {plans.isSuccess && items.length === 0 && (
        <EmptyState
          picture={<Stack plates={5} />}
          text={t('past.none')}
          action={
            <ButtonLink to="/onboarding/$step" params={{ step: '1' }} kind="go" width="wide">
              {t('past.make')}
            </ButtonLink>
          }
        />
      )}
      {items.length > 0 && (
        <>
          <p className="say">
            {rich(t(plans.hasNextPage ? 'past.sayMore' : 'past.say', { n: items.length }))}
          </p>
          <ul className="rows again-list">
            {items.map((plan, place) => (
              <li key={plan.id}>
                <PlanRow plan={plan} last={last[place] ?? plan.endsOn} />
              </li>
            ))}
          </ul>
        </>
      )}
      {plans.hasNextPage && (
        <Button
          kind="outline"
          width="wide"
          busy={plans.isFetchingNextPage}
          onClick={() => void plans.fetchNextPage()}
        >
          {t('past.more')}
        </Button>
      )}
    </Page>
  )
}

/** Twelve blocks, those filled that it ran for; the current one's week is warm. */
function PlanRow({ plan, last }: { plan: PlanBrief; last: string }) {
  const t = useMessages(againMessages)
  const format = useFormat()
  const today = useDay()
  const begins = beginOf(plan)
  const coming = begins > today && begins <= last
  return (
    <Link to="/plan/why" search={plan.current ? {} : { plan: plan.id }} className="row row-plain again-row">
      <span>
        <span className="row-name">{t(`past.title.${plan.goal}`)}</span>
        <span className="sm mute again-facts">
          {t('past.facts', {
            split: plan.split,
            days: t('past.days', { n: plan.daysPerWeek }),
            minutes: plan.minutesPerSession,
          })}
        </span>
        <span className="sm mute again-facts">
          {last < begins
            ? t('past.never')
            : t('past.span', {
                from: format.date(begins, 'dayMonthShort'),
                to: format.date(last, 'dayMonthShort'),
              })}
        </span>
      </span>
      <span className="again-end">
        {(plan.current || coming) && (
          <Chip brand={!plan.current}>{t(plan.current ? 'past.now' : 'past.coming')}</Chip>
        )}
        <span className="again-weeks" aria-hidden="true">
          {weeksRun(plan, last, today).map((mark, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
            <i key={place} className={`again-${mark}`} />
          ))}
        </span>
      </span>
    </Link>
  )
}
