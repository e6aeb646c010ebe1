import { type ExerciseBrief, useCatalogue } from '@/shared/catalogue/queries.ts'
import { capital } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { commonLoad, useSetWords, workingSets } from '@/shared/log/words.ts'
import { useOutbox } from '@/shared/outbox/outbox.ts'
import { SyncButton } from '@/shared/outbox/SyncButton.tsx'
import { workedMuscles } from '@/shared/plan/day.ts'
import { useSession } from '@/shared/plan/queries.ts'
import { useWorkout, type WorkoutInput } from '@/shared/progress/queries.ts'
import { Slab, SlabRow } from '@/shared/ui/Card.tsx'
import { BackLink, ButtonLink } from '@/shared/ui/links.tsx'
import { MiniBody } from '@/shared/ui/MiniBody.tsx'
import { MuscleTile } from '@/shared/ui/MuscleTile.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { marksOf, Ticks } from '@/shared/ui/Ticks.tsx'
import { liveMessages } from './messages.ts'
import { NextTime } from './NextTime.tsx'

/** What the session came to. The workout is on the server, or still in the outbox: the page is the same. */
export function Finished({ id, sessionId }: { id: string; sessionId: string }) {
  const t = useMessages(liveMessages)
  const { entries } = useOutbox()
  const waiting = entries.find((entry) => entry.id === id && entry.change.kind === 'workout')
  const stored = useWorkout(waiting ? undefined : id)
  const workout =
    waiting?.change.kind === 'workout'
      ? waiting.change.body
      : (stored.data?.workout as WorkoutInput | undefined)
  const back = <BackLink to="/today" label={t('done.back')} />
  if (!workout) {
    return (
      <Page title={t('page.loading')} lead={back}>
        {stored.isError ? (
          <LoadFailed error={stored.error} onRetry={() => void stored.refetch()} />
        ) : (
          <Loading onRetry={() => void stored.refetch()}>
            <Bone height="18rem" />
          </Loading>
        )}
      </Page>
    )
  }
  return <Summary workout={workout} sessionId={sessionId} sent={!waiting} />
}

function Summary({ workout, sessionId, sent }: { workout: WorkoutInput; sessionId: string; sent: boolean }) {
  const t = useMessages(liveMessages)
  const format = useFormat()
  const { find, name } = useCatalogue()
  const minutes = Math.max(
    1,
    Math.round((Date.parse(workout.endedAt) - Date.parse(workout.startedAt)) / 60_000),
  )
  const title = workout.title ?? t('page.loading')
  const briefs = workout.exercises.flatMap(({ exerciseId }) => find(exerciseId) ?? [])
  return (
    <Page
      title={title}
      lead={<BackLink to="/today" label={t('done.back')} />}
      line={capital(format.date(workout.startedAt, 'full'))}
      actions={<SyncButton />}
    >
      <div className="live-done">
        <Slab
          over={useSaved(workout, sessionId, minutes)}
          title={title}
          under={t('done.length', { n: minutes })}
          picture={<MiniBody {...workedMuscles(briefs)} />}
          foot={
            <>
              <ButtonLink to="/today" kind="go">
                {t('done.back')}
              </ButtonLink>
              {sent && (
                <ButtonLink to="/progress" search={{ workout: workout.id }} kind="quiet">
                  {t('done.log')}
                </ButtonLink>
              )}
            </>
          }
        >
          <ul>
            {workout.exercises.map((exercise, place) => (
              <DoneRow
                // biome-ignore lint/suspicious/noArrayIndexKey: an exercise is its place in the workout
                key={place}
                exercise={exercise}
                name={name(exercise.exerciseId)}
                brief={find(exercise.exerciseId)}
              />
            ))}
          </ul>
        </Slab>
        <NextTime workout={workout} sent={sent} />
      </div>
    </Page>
  )
}

/** "Guardado: 9 de 16 series. La semana sigue en pie." */
function useSaved(workout: WorkoutInput, sessionId: string, minutes: number): string {
  const t = useMessages(liveMessages)
  const session = useSession(sessionId)
  const done = workout.exercises.flatMap((exercise) => workingSets(exercise.sets)).length
  if (done === 0) return t('done.minutes', { n: aerobicMinutes(workout) || minutes })
  const total = Math.max(done, session.data?.sets ?? plannedSets(workout))
  return t(done < total ? 'done.early' : 'done.saved', { done, n: total })
}

function aerobicMinutes(workout: WorkoutInput): number {
  const sets = workout.exercises.flatMap((exercise) => exercise.sets).filter((set) => set.kind === 'aerobic')
  return Math.round(sets.reduce((sum, set) => sum + (set.seconds ?? 0), 0) / 60)
}

function plannedSets(workout: WorkoutInput): number {
  return workout.exercises.reduce((sum, { target, sets }) => sum + (target?.sets ?? sets.length), 0)
}

interface DoneRowProps {
  exercise: WorkoutInput['exercises'][number]
  name: string
  brief: ExerciseBrief | undefined
}

function DoneRow({ exercise, name, brief }: DoneRowProps) {
  const format = useFormat()
  const words = useSetWords()
  const { sets, target } = exercise
  const kg = commonLoad(sets)
  const reps = sets.map((set) => set.reps ?? 0)
  const load = kg === undefined ? '' : format.weight(kg)
  const low = Math.min(...reps)
  return (
    <SlabRow
      name={name}
      lead={<MuscleTile primary={brief?.primary ?? []} secondary={brief?.secondary ?? []} />}
      load={load}
      ticks={<Ticks marks={marksOf(target?.sets ?? sets.length, sets.length)} />}
      reps={low > 0 ? format.byReps(low, Math.max(...reps)) : words.amount(sets[0] ?? { kind: 'working' })}
    />
  )
}
