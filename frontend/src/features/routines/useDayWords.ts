import { capital } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { routinesMessages } from './messages.ts'
import type { RoutineDay } from './queries.ts'

/** A Monday, to say the names of weekdays. */
const monday = Date.UTC(2024, 0, 1)
const dayLength = 86_400_000

/** How a day of a routine is called, and what it amounts to. */
export function useDayWords() {
  const t = useMessages(routinesMessages)
  const format = useFormat()
  /** 1 is Monday. */
  const weekday = (n: number) =>
    capital(format.date(new Date(monday + (n - 1) * dayLength).toISOString().slice(0, 10), 'weekday'))
  return {
    weekday,
    name: (day: Pick<RoutineDay, 'name'>, place: number) => day.name || t('day.name', { n: place + 1 }),
    facts: (day: Pick<RoutineDay, 'weekday' | 'minutes' | 'sets'> & { items: readonly unknown[] }) =>
      [
        day.weekday ? weekday(day.weekday) : '',
        t('day.exercises', { n: day.items.length }),
        day.sets > 0 ? t('day.sets', { n: day.sets }) : '',
        t('day.minutes', { n: day.minutes }),
      ]
        .filter(Boolean)
        .join(' · '),
  }
}
