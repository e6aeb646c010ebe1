import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Plan } from '@/shared/plan/queries.ts'
import { Icon } from '@/shared/ui/Icon.tsx'
import { useWidth } from '@/shared/ui/useWidth.ts'
import { planMessages } from './messages.ts'
import { workOf } from './work.ts'

/** A block narrower than this is no target for a thumb: the arrows beside the blocks do its work. */
const target = 44
const gap = 3

/** Twelve blocks as high as the weeks' work; past ones filled, this one warm, deloads dashed and short. */
export function WeekBlocks({ plan, shown }: { plan: Plan; shown: number }) {
  const t = useMessages(planMessages)
  const { ref, width } = useWidth<HTMLOListElement>(360)
  const pressable = width / plan.weeks.length >= target + gap
  const work = workOf(plan.weeks)

  const name = (week: Plan['weeks'][number]) => {
    const amount =
      week.sets > 0 ? t('weeks.sets', { n: week.sets }) : t('weeks.minutes', { n: week.aerobicMinutes ?? 0 })
    const state = week.number < plan.currentWeek ? 'done' : week.number === plan.currentWeek ? 'now' : 'week'
    const text = t(`weeks.${state}`, { n: week.number, work: amount })
    return week.deload ? t('weeks.deload', { week: text }) : text
  }

  return (
    <nav className="plan-blocks" aria-label={t('weeks.label')}>
      <Step to={shown - 1} last={plan.weeks.length} direction="back" />
      <ol className="plan-weeks" ref={ref}>
        {plan.weeks.map((week, place) => {
          const content = (
            <>
              <i style={{ '--work': work[place] }} />
              <b aria-hidden="true">{week.number}</b>
              <span className="sr">{name(week)}</span>
            </>
          )
          const current = week.number === shown ? ('true' as const) : undefined
          return (
            <li key={week.number} className={weekClass(week, plan.currentWeek, shown)}>
              {pressable ? (
                <Link
                  to="/plan"
                  search={{ week: week.number }}
                  replace
                  aria-current={current}
                  resetScroll={false}
                >
                  {content}
                </Link>
              ) : (
                <span aria-current={current}>{content}</span>
              )}
            </li>
          )
        })}
      </ol>
      <Step to={shown + 1} last={plan.weeks.length} direction="forward" />
    </nav>
  )
}

function weekClass({ number, deload }: Plan['weeks'][number], now: number, shown: number): string {
  const names = ['plan-week']
  if (number < now) names.push('plan-week-done')
  if (number === now) names.push('plan-week-now')
  if (deload) names.push('plan-week-deload')
  if (number === shown) names.push('plan-week-shown')
  return names.join(' ')
}

function Step({ to, last, direction }: { to: number; last: number; direction: 'back' | 'forward' }) {
  const t = useMessages(planMessages)
  if (to < 1 || to > last) return <span className="plan-step" />
  const label = t(direction === 'back' ? 'weeks.previous' : 'weeks.next', { n: to })
  return (
    <Link
      to="/plan"
      search={{ week: to }}
      replace
      resetScroll={false}
      className="icon-btn plan-step"
      aria-label={label}
    >
      <Icon name={direction} />
    </Link>
  )
}
