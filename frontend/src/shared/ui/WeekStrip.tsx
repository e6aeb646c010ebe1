import type { ReactNode } from 'react'
import { commonMessages } from '../i18n/common.ts'
import { capital, formatDate, weekdayIndex, weekdayLetters } from '../i18n/date.ts'
import { useLanguage } from '../i18n/language.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { Stack } from './Stack.tsx'

export interface WeekDay {
  /** Calendar day, YYYY-MM-DD. */
  day: string
  /** Exercises of the day: one plate each; 0 is rest. */
  plates: number
  sets: number
  done?: boolean
  today?: boolean
}

interface WeekStripProps {
  /** The list's name: "Tu semana: 0 de 4 sesiones hechas". */
  label: string
  days: readonly WeekDay[]
  /** The week that an answer chooses (the wizard's preview): its plates are filled as the chosen tile's are. */
  chosen?: boolean
  /** Without it the days are no links and show no date (the wizard's preview). */
  link?: (
    day: WeekDay,
    props: { className: string; 'aria-current'?: 'date'; children: ReactNode },
  ) => ReactNode
}

/** Seven columns: a stack of plates, then the day. Today sits on the surface. */
export function WeekStrip({ label, days, chosen = false, link }: WeekStripProps) {
  const t = useMessages(commonMessages)
  const language = useLanguage()
  const letters = weekdayLetters(language)

  const name = ({ day, sets, today = false, done = false }: WeekDay) => {
    const weekday = capital(formatDate(language, day, 'weekday'))
    if (done) return t('week.done', { day: weekday })
    if (sets === 0) return t(today ? 'week.todayRest' : 'week.rest', { day: weekday })
    return t(today ? 'week.todaySets' : 'week.sets', { day: weekday, n: sets })
  }

  return (
    <ul className="week week-bleed" aria-label={label}>
      {days.map((entry) => {
        const { day, plates, done = false, today = false } = entry
        const content = (
          <>
            <Stack plates={plates} state={done || chosen ? 'done' : today ? 'now' : 'planned'} />
            <span aria-hidden="true">
              {letters[weekdayIndex(day)]} {link && <span>{Number(day.slice(8))}</span>}
            </span>
            <span className="sr">{name(entry)}</span>
          </>
        )
        return (
          <li key={day}>
            {link ? (
              link(entry, {
                className: 'week-day',
                ...(today ? { 'aria-current': 'date' as const } : {}),
                children: content,
              })
            ) : (
              <span className="week-day">{content}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
