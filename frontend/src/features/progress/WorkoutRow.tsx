import { useCatalogue } from '@/shared/catalogue/queries.ts'
import { capital } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { workedMuscles } from '@/shared/plan/day.ts'
import type { Workout } from '@/shared/progress/queries.ts'
import { RowLink } from '@/shared/ui/links.tsx'
import { MiniBody } from '@/shared/ui/MiniBody.tsx'
import { progressMessages } from './messages.ts'

/** Minutes of a workout, at least one. */
export function minutesOf({ startedAt, endedAt }: Pick<Workout, 'startedAt' | 'endedAt'>): number {
  return Math.max(1, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000))
}

/** A workout in a list: its muscles, name, day, and how many sets. It opens the sheet. */
export function WorkoutRow({ workout }: { workout: Workout }) {
  const t = useMessages(progressMessages)
  const format = useFormat()
  const { find } = useCatalogue()
  const briefs = workout.exercises.flatMap(({ exerciseId }) => find(exerciseId) ?? [])
  const minutes = minutesOf(workout)
  const day = capital(format.date(workout.startedAt, 'full'))
  return (
    <RowLink
      to="/progress"
      search={({ month: _closed, ...now }: Record<string, unknown>) => ({ ...now, workout: workout.id })}
      resetScroll={false}
      lead={<MiniBody {...workedMuscles(briefs)} />}
      name={workout.title ?? t('log.workout')}
      detail={t('log.facts', { day, minutes })}
      valueDetail={
        workout.workingSets > 0 ? t('log.sets', { n: workout.workingSets }) : t('log.minutes', { n: minutes })
      }
    />
  )
}
