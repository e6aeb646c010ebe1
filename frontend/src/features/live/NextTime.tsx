import { useCatalogue } from '@/shared/catalogue/queries.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useSetWords, workingSets } from '@/shared/log/words.ts'
import { type Load, useNextLoads, type WorkoutInput } from '@/shared/progress/queries.ts'
import { Chip } from '@/shared/ui/Controls.tsx'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { WhyDisclosure } from '@/shared/ui/Why.tsx'
import { liveMessages } from './messages.ts'
import { loadItems } from './model/finish.ts'

/** What follows from today: for each exercise the load of next time and its reason. */
export function NextTime({ workout, sent }: { workout: WorkoutInput; sent: boolean }) {
  const t = useMessages(liveMessages)
  const { find, name } = useCatalogue()
  const questions = loadItems(workout, (id) => (find(id)?.loadable === false ? 0 : (find(id)?.stepKg ?? 2.5)))
  const answer = useNextLoads(questions, sent)
  return (
    <section className="live-after" aria-labelledby="live-after">
      <h2 id="live-after">{t('done.next')}</h2>
      {!sent && <p className="prose mute">{t('done.waiting')}</p>}
      {questions.length === 0 && <p className="prose mute">{t('done.nothing')}</p>}
      {sent && answer.isLoading && (
        <Loading onRetry={() => void answer.refetch()}>
          <Bone height="3.25rem" />
          <Bone height="3.25rem" />
        </Loading>
      )}
      {answer.isError && <LoadFailed error={answer.error} onRetry={() => void answer.refetch()} />}
      <ul className="rows">
        {answer.data?.items.map((load) => (
          <li key={load.exerciseId} className="live-after-row">
            <NextLoad load={load} name={name(load.exerciseId)} workout={workout} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function NextLoad({ load, name, workout }: { load: Load; name: string; workout: WorkoutInput }) {
  const t = useMessages(liveMessages)
  const format = useFormat()
  const words = useSetWords()
  const done = workout.exercises
    .filter(({ exerciseId }) => exerciseId === load.exerciseId)
    .flatMap(({ sets }) => workingSets(sets))
  const sets = words.sentence(done)
  const { kg, fromKg, reps, reason } = load
  const next = kg === undefined ? undefined : format.weight(kg)
  const rise = kg !== undefined && fromKg !== undefined ? kg - fromKg : 0
  const text = next
    ? t('done.sentence', { sets, load: next })
    : reps === undefined
      ? t('done.plain', { sets })
      : t('done.sentenceReps', { sets, n: reps })
  const question = next ? t('done.why', { load: next }) : t('done.whyReps', { n: reps ?? 0 })
  return (
    <>
      <div className="line spread">
        <p className="row-name">{name}</p>
        {rise > 0 && (
          <Chip brand>
            {format.unit(format.signed(Number(format.load(rise).replace(',', '.'))), format.weightUnit)}
          </Chip>
        )}
      </div>
      <p>{text}</p>
      <WhyDisclosure
        about={name}
        label={question}
        reasons={[
          { question, text: reason.text, evidence: reason.type, source: reason.source, rule: reason.rule },
        ]}
      />
    </>
  )
}
