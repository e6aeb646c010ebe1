import { useState } from 'react'
import { ApiProblem } from '@/shared/api/problem.ts'
import { useCatalogue } from '@/shared/catalogue/queries.ts'
import { capital } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useWorkout, type Workout, type WorkoutExercise } from '@/shared/progress/queries.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { SetTable } from '@/shared/ui/SetTable.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { progressMessages } from './messages.ts'
import { route } from './route.ts'
import { useDeleteWorkout } from './useDeleteWorkout.ts'
import { WorkoutEdit } from './WorkoutEdit.tsx'
import { minutesOf } from './WorkoutRow.tsx'

/** One workout: every set as it was logged, to be read, corrected or deleted. */
export function WorkoutSheet() {
  const t = useMessages(progressMessages)
  const { workout: id } = route.useSearch()
  const navigate = route.useNavigate()
  const [editing, setEditing] = useState(false)
  const kept = useWorkout(id)
  const remove = useDeleteWorkout()
  const close = () => {
    setEditing(false)
    void navigate({ search: ({ workout: _closed, ...rest }) => rest, replace: true, resetScroll: false })
  }
  const { data } = kept
  const gone = kept.error instanceof ApiProblem && kept.error.status === 404
  return (
    <Sheet
      open={id !== undefined}
      onClose={close}
      title={data?.workout.title ?? t('log.workout')}
      modal={editing ? 'strict' : 'light'}
      foot={
        data &&
        !editing && (
          <>
            <Button kind="secondary" icon="edit" onClick={() => setEditing(true)}>
              {t('workout.edit')}
            </Button>
            <Button
              kind="outline"
              icon="trash"
              busy={remove.isPending}
              onClick={() => remove.mutate(data, { onSuccess: close })}
            >
              {t('workout.delete')}
            </Button>
          </>
        )
      }
    >
      {kept.isLoading && (
        <Loading onRetry={() => void kept.refetch()}>
          <Bone width="60%" />
          <Bone height="9rem" />
        </Loading>
      )}
      {gone && <p className="prose">{t('workout.gone')}</p>}
      {kept.isError && !gone && <LoadFailed error={kept.error} onRetry={() => void kept.refetch()} />}
      {remove.isError && (
        <LoadFailed error={remove.error} onRetry={() => data && remove.mutate(data, { onSuccess: close })} />
      )}
      {data &&
        (editing ? (
          <WorkoutEdit kept={data} onDone={() => setEditing(false)} />
        ) : (
          <Detail workout={data.workout} />
        ))}
    </Sheet>
  )
}

function Detail({ workout }: { workout: Workout }) {
  const t = useMessages(progressMessages)
  const format = useFormat()
  return (
    <div className="flow">
      <p className="mute">
        {t('log.facts', {
          day: capital(format.date(workout.startedAt, 'full')),
          minutes: minutesOf(workout),
        })}
        {workout.sessionRpe !== undefined && ` · ${t('log.rpe', { n: workout.sessionRpe })}`}
      </p>
      {workout.notes && <p className="prose">{workout.notes}</p>}
      {workout.exercises.map((exercise, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exercise is its place in the workout
        <LoggedExercise key={place} exercise={exercise} />
      ))}
    </div>
  )
}

function LoggedExercise({ exercise }: { exercise: WorkoutExercise }) {
  const t = useMessages(progressMessages)
  const { name } = useCatalogue()
  const { sets } = exercise
  const title = name(exercise.exerciseId)
  const timed = sets.every((set) => set.reps === undefined)
  const minutes = timed && sets.every((set) => (set.seconds ?? 0) % 60 === 0)
  return (
    <section>
      <h3>{title}</h3>
      <SetTable
        caption={t('workout.caption', { name: title })}
        amount={timed ? (minutes ? 'minutes' : 'seconds') : 'reps'}
        columns={{
          load: sets.some((set) => set.kg !== undefined),
          rir: sets.some((set) => set.rir !== undefined),
          last: false,
        }}
        sets={sets.map((set) => ({
          state: 'done',
          kg: set.kg ?? null,
          reps: set.reps,
          seconds: set.seconds,
          rir: set.rir,
        }))}
      />
    </section>
  )
}
