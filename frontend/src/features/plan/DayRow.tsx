import { Link } from '@tanstack/react-router'
import { capital } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { platesOf, workedMuscles } from '@/shared/plan/day.ts'
import type { Day } from '@/shared/plan/queries.ts'
import { Icon } from '@/shared/ui/Icon.tsx'
import { MiniBody } from '@/shared/ui/MiniBody.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { planMessages } from './messages.ts'

interface RestRowProps {
  date: string
  today: boolean
  /** The week's first rest day mentions that a walk fits in. */
  walk: boolean
}

/** A day without a session is a quiet line. */
export function RestRow({ date, today, walk }: RestRowProps) {
  const t = useMessages(planMessages)
  return (
    <li className="plan-rest" aria-current={today ? 'date' : undefined}>
      <DayDate date={date} />
      <span className="sm">
        {t(walk ? 'day.restOr' : 'day.rest')}
        {today && ` · ${t('day.now')}`}
      </span>
    </li>
  )
}

/** A day of the week: its muscles, name, minutes and stack. Today's is the warm one. */
export function DayRow({ day, today }: { day: Day; today: boolean }) {
  const t = useMessages(planMessages)
  const done = day.status === 'done'
  const now = today && !done
  const facts =
    day.sets > 0
      ? t('day.facts', { minutes: day.minutes, sets: t('day.sets', { n: day.sets }) })
      : t('day.minutes', { n: day.minutes })
  return (
    <li>
      <Link
        to="/plan/sessions/$sessionId"
        params={{ sessionId: day.id }}
        viewTransition
        className={now ? 'card plan-day plan-day-now' : 'card plan-day'}
        aria-current={today ? 'date' : undefined}
      >
        <DayDate date={day.date} />
        <MiniBody {...workedMuscles(day.exercises)} />
        <span>
          <span className="row-name">{day.title}</span>
          <span className="sm mute plan-facts">{facts}</span>
          <DayState day={day} />
        </span>
        <span className="sm mute plan-exercises">{day.exercises.map((one) => one.name).join(' · ')}</span>
        <Stack plates={platesOf(day)} state={done ? 'done' : now ? 'now' : 'planned'} />
      </Link>
    </li>
  )
}

function DayDate({ date }: { date: string }) {
  const format = useFormat()
  return (
    <span className="plan-date">
      <span className="strong">{capital(format.date(date, 'weekdayShort'))}</span>
      <span className="sm mute num">{Number(date.slice(8))}</span>
    </span>
  )
}

function DayState({ day }: { day: Day }) {
  const t = useMessages(planMessages)
  const format = useFormat()
  if (day.status === 'done') {
    return (
      <span className="sm plan-done">
        <Icon name="check" small />
        {t('day.done')}
      </span>
    )
  }
  if (day.status === 'before') return <span className="sm mute plan-facts">{t('day.before')}</span>
  if (day.moved) {
    return (
      <span className="sm mute plan-facts">
        {t('day.moved', { day: format.date(day.moved.from, 'weekday') })}
      </span>
    )
  }
  return day.status === 'missed' ? <span className="sm mute plan-facts">{t('day.open')}</span> : null
}
