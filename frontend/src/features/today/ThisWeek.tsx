import { Link } from '@tanstack/react-router'
import { capital } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { datesOf, platesOf, setsOf } from '@/shared/plan/day.ts'
import type { Day, Today } from '@/shared/plan/queries.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { Icon } from '@/shared/ui/Icon.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { WeekStrip } from '@/shared/ui/WeekStrip.tsx'
import { todayMessages } from './messages.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** Seven stacks above the slab, on narrow screens. */
export function WeekOfToday({ today }: { today: Today }) {
  const t = useMessages(todayMessages)
  const { week } = today
  const dates = datesOf(week)
  const byDate = new Map(dates.map((entry) => [entry.date, entry.sessions[0]]))
  return (
    <div className="today-strip">
      <WeekStrip
        label={t('week.label', { done: week.done, total: week.sessions })}
        days={dates.slice(0, 7).map(({ date, sessions }) => ({
          day: date,
          plates: sum(sessions.map(platesOf)),
          sets: sum(sessions.map(setsOf)),
          done: sessions.length > 0 && sessions.every((day) => day.status === 'done'),
          today: date === today.date,
        }))}
        link={({ day }, props) => {
          const plan = byDate.get(day)
          return plan ? (
            <Link to="/plan/sessions/$sessionId" params={{ sessionId: plan.id }} {...props} />
          ) : (
            <Link to="/plan" search={{ week: week.number }} {...props} />
          )
        }}
      />
    </div>
  )
}

/** The same as rows with the sessions' names, beside the slab on wide screens. */
export function WeekList({ today }: { today: Today }) {
  const t = useMessages(todayMessages)
  const { week } = today
  return (
    <Card
      className="today-week"
      title={t('week.title')}
      action={
        <span className="sm mute num">{t('week.count', { done: week.done, total: week.sessions })}</span>
      }
    >
      <ul className="week-list">
        {datesOf(week)
          .flatMap(({ sessions }) => sessions)
          .map((day) => (
            <li key={day.id}>
              <WeekRow day={day} today={day.date === today.date} />
            </li>
          ))}
      </ul>
    </Card>
  )
}

function WeekRow({ day, today }: { day: Day; today: boolean }) {
  const format = useFormat()
  const done = day.status === 'done'
  return (
    <Link
      to="/plan/sessions/$sessionId"
      params={{ sessionId: day.id }}
      className="week-row"
      aria-current={today ? 'date' : undefined}
    >
      <span className="sm mute">{capital(format.date(day.date, 'weekdayShort'))}</span>
      <Stack plates={platesOf(day)} state={done ? 'done' : today ? 'now' : 'planned'} />
      <span className="strong">{day.title}</span>
      <WeekState day={day} today={today} />
    </Link>
  )
}

function WeekState({ day, today }: { day: Day; today: boolean }) {
  const t = useMessages(todayMessages)
  if (day.status === 'done') {
    return (
      <span className="sm today-done">
        <Icon name="check" small />
        {t('week.done')}
      </span>
    )
  }
  if (day.status === 'missed') return <span className="sm mute">{t('week.open')}</span>
  return <span className="sm mute">{today ? t('week.today') : t('week.minutes', { n: day.minutes })}</span>
}
