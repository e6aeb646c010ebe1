import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { countSets, useDraft } from '@/shared/log/draft.ts'
import { mainItems, workedMuscles } from '@/shared/plan/day.ts'
import { planTexts } from '@/shared/plan/messages.ts'
import type { Session, SessionItem, Week } from '@/shared/plan/queries.ts'
import { usePlanWords } from '@/shared/plan/usePlanWords.ts'
import { useWorkout, type Workout, type WorkoutSet } from '@/shared/progress/queries.ts'
import { Slab, SlabRow } from '@/shared/ui/Card.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { MiniBody } from '@/shared/ui/MiniBody.tsx'
import { MuscleTile } from '@/shared/ui/MuscleTile.tsx'
import { LabelledTicks, marksOf } from '@/shared/ui/Ticks.tsx'
import { todayMessages } from './messages.ts'

/** The day's session on the pine cover: to start, to go on with, or done. */
export function SessionSlab({ session, week }: { session: Session; week: Week }) {
  const t = useMessages(todayMessages)
  const draft = useDraft()
  const running = draft?.sessionId === session.id ? draft : null
  const done = session.status === 'done' && !running
  const workout = useWorkout(done ? session.workoutId : undefined).data?.workout
  const items = mainItems(session.items)
  const { number: n, of: total } = session
  const counted = running && countSets(running.items)
  const over = done
    ? t('done.over', { n, total })
    : counted
      ? t('session.running', { n, total, done: counted.done, sets: counted.total })
      : t(session.deload ? 'session.deload' : 'session.over', { n, total })
  const setsDone = (item: SessionItem) => {
    const open = running?.items.find((one) => one.exerciseId === item.exercise.id)
    if (open) return open.sets.filter((set) => set.state === 'done').length
    return setsOf(workout, item).length
  }
  return (
    <div className={done ? 'today-session today-finished' : 'today-session'}>
      <Slab
        over={over}
        title={session.title}
        under={<Under session={session} done={done} workout={workout} />}
        picture={<MiniBody {...workedMuscles(items.map((item) => item.exercise))} />}
        foot={done ? <DoneFoot session={session} /> : <GoFoot session={session} running={running !== null} />}
      >
        {session.deload && !done && <p className="sm today-phase">{week.phase}</p>}
        <ul>
          {items.map((item) => (
            <ExerciseRow
              key={item.exercise.id}
              item={item}
              done={setsDone(item)}
              logged={done && workout ? setsOf(workout, item) : undefined}
            />
          ))}
        </ul>
        {done && workout && <MoreDone workout={workout} items={items} />}
      </Slab>
    </div>
  )
}

function setsOf(workout: Workout | undefined, item: SessionItem): WorkoutSet[] {
  const logged = workout?.exercises.filter((one) => one.exerciseId === item.exercise.id) ?? []
  return logged.flatMap((one) => one.sets).filter((set) => set.kind !== 'warmup')
}

function Under({
  session,
  done,
  workout,
}: {
  session: Session
  done: boolean
  workout: Workout | undefined
}) {
  const t = useMessages(todayMessages)
  if (done && workout && session.sets > 0) {
    return t('done.under', { done: workout.workingSets, total: Math.max(session.sets, workout.workingSets) })
  }
  if (done) return t('done.saved')
  if (session.sets === 0) return t('session.minutes', { n: session.minutes })
  return t('session.under', { minutes: session.minutes, sets: t('session.sets', { n: session.sets }) })
}

interface ExerciseRowProps {
  item: SessionItem
  done: number
  /** What was logged of it, once the session is done. */
  logged?: WorkoutSet[] | undefined
}

/** One exercise: how it is planned, or what was done of it. */
function ExerciseRow({ item, done, logged }: ExerciseRowProps) {
  const t = useMessages(planTexts)
  const words = usePlanWords()
  const pace = [
    item.zone && t(`zone.${item.zone}`),
    item.rpe && t('facts.rpe', { rpe: item.rpe.replace('-', '–\u2060') }),
  ].filter(Boolean)
  return (
    <SlabRow
      name={item.exercise.name}
      lead={<MuscleTile primary={item.exercise.primary} secondary={item.exercise.secondary} />}
      load={logged ? '' : words.load(item)}
      ticks={<LabelledTicks marks={marksOf(item.sets, done)} />}
      reps={logged ? '' : words.reps(item)}
      detail={logged ? <Logged sets={logged} /> : pace.join(' · ')}
    />
  )
}

/** 24 kg: 10, 9, 8 */
function Logged({ sets }: { sets: WorkoutSet[] }) {
  const t = useMessages(todayMessages)
  const plan = useMessages(planTexts)
  const format = useFormat()
  const words = usePlanWords()
  if (sets.length === 0) return t('week.open')
  const heaviest = Math.max(...sets.map((set) => set.kg ?? Number.NEGATIVE_INFINITY))
  const load = Number.isFinite(heaviest) ? format.weight(heaviest) : plan('load.body')
  const each = sets.map((set) =>
    set.reps === undefined ? words.duration(set.seconds ?? 0) : format.number(set.reps),
  )
  return t('done.row', { load, each: each.join(', ') })
}

/** What was done beyond the plan: exercises that were added or put in another's place. */
function MoreDone({ workout, items }: { workout: Workout; items: SessionItem[] }) {
  const t = useMessages(todayMessages)
  const planned = new Set(items.map((item) => item.exercise.id))
  const n = workout.exercises.filter((one) => !planned.has(one.exerciseId)).length
  return n > 0 ? <p className="sm mute">{t('done.more', { n })}</p> : null
}

function GoFoot({ session, running }: { session: Session; running: boolean }) {
  const t = useMessages(todayMessages)
  const params = { sessionId: session.id }
  return (
    <>
      <ButtonLink to="/live/$sessionId" params={params} kind="go">
        {t(running ? 'session.resume' : 'session.go')}
      </ButtonLink>
      <ButtonLink to="/plan/sessions/$sessionId" params={params} kind="quiet" viewTransition>
        {t('session.why')}
      </ButtonLink>
    </>
  )
}

function DoneFoot({ session }: { session: Session }) {
  const t = useMessages(todayMessages)
  return (
    <>
      <ButtonLink to="/progress" kind="quiet">
        {t('done.progress')}
      </ButtonLink>
      <ButtonLink
        to="/plan/sessions/$sessionId"
        params={{ sessionId: session.id }}
        kind="quiet"
        viewTransition
      >
        {t('done.see')}
      </ButtonLink>
    </>
  )
}
