import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useWorkouts } from '@/shared/progress/queries.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { progressMessages } from './messages.ts'
import { WorkoutRow } from './WorkoutRow.tsx'

/** Every workout, the newest first, a page at a time; the rows sit straight on the ground. */
export function WorkoutsCard() {
  const t = useMessages(progressMessages)
  const log = useWorkouts()
  const workouts = log.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="progress-12" aria-labelledby="progress-log">
      <h2 id="progress-log">{t('log.title')}</h2>
      {log.isPending && (
        <Loading onRetry={() => void log.refetch()}>
          <Bone height="3.25rem" />
          <Bone height="3.25rem" />
        </Loading>
      )}
      {log.isError && <LoadFailed error={log.error} onRetry={() => void log.refetch()} />}
      {log.isSuccess && workouts.length === 0 && (
        <EmptyState picture={<Stack plates={4} />} text={t('log.none')} />
      )}
      <ul className="rows progress-log">
        {workouts.map((workout) => (
          <li key={workout.id}>
            <WorkoutRow workout={workout} />
          </li>
        ))}
      </ul>
      {log.hasNextPage && (
        <Button
          kind="outline"
          width="wide"
          busy={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          {t('log.more')}
        </Button>
      )}
    </section>
  )
}
