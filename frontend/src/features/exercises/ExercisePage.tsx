import './exercise.css'
import { ApiProblem } from '@/shared/api/problem.ts'
import { type Exercise, useExercise } from '@/shared/catalogue/queries.ts'
import { MovingPicture } from '@/shared/exercise/Picture.tsx'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { SyncButton } from '@/shared/outbox/SyncButton.tsx'
import { useProfile } from '@/shared/profile/queries.ts'
import { BackLink, ButtonLink } from '@/shared/ui/links.tsx'
import { MiniBody } from '@/shared/ui/MiniBody.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { Ticks } from '@/shared/ui/Ticks.tsx'
import { AddExercise } from './AddExercise.tsx'
import { HistoryCard } from './HistoryCard.tsx'
import { leastKit } from './kit.ts'
import { exercisesMessages } from './messages.ts'
import { oneRoute } from './routes.ts'
import { SwapsCard } from './SwapsCard.tsx'
import { useMuscleWords } from './useMuscleWords.ts'

/** How an exercise is done, what it trains, how it went, and what can take its place. */
export function ExercisePage() {
  const t = useMessages(exercisesMessages)
  const { exerciseId } = oneRoute.useParams()
  const found = useExercise(exerciseId)
  const back = <BackLink to="/exercises" label={t('one.back')} />
  if (found.isSuccess) return <One key={exerciseId} exercise={found.data} />
  const gone = found.error instanceof ApiProblem && found.error.status === 404
  return (
    <Page title={t('page.title')} lead={back}>
      {gone ? (
        <EmptyState
          picture={<Ticks big marks={['planned', 'skipped', 'planned']} />}
          text={t('one.gone')}
          action={
            <ButtonLink to="/exercises" kind="secondary">
              {t('one.back')}
            </ButtonLink>
          }
        />
      ) : found.isError ? (
        <LoadFailed error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Loading onRetry={() => void found.refetch()}>
          <Bone height="16rem" />
          <Bone width="70%" height="2rem" />
          <Bone />
          <Bone />
        </Loading>
      )}
    </Page>
  )
}

function One({ exercise }: { exercise: Exercise }) {
  const t = useMessages(exercisesMessages)
  const seated = useProfile().data?.profile.limitations?.includes('seated') ?? false
  return (
    <Page
      title={exercise.name}
      line={<span className="sr">{t('page.title')}</span>}
      lead={<BackLink to="/exercises" label={t('one.back')} />}
      actions={
        <>
          <AddExercise exercise={exercise} where="top" />
          <SyncButton />
        </>
      }
    >
      <div className="exercise">
        <div>
          <div className="exercise-figure">
            <MovingPicture exercise={exercise} seated={seated} description={exercise.steps.join(' ')} />
          </div>
          <h1>{exercise.name}</h1>
          <Facts exercise={exercise} />
          <p className="prose">{exercise.summary}</p>
          <h2 className="sr">{t('one.cues')}</h2>
          <ol className="cues">
            {exercise.cues.slice(0, 3).map((cue) => (
              <li key={cue}>
                <span>{cue}</span>
              </li>
            ))}
          </ol>
          <h2>{t('one.steps')}</h2>
          <ol className="exercise-steps prose">
            {exercise.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {exercise.mistakes && exercise.mistakes.length > 0 && (
            <>
              <h2>{t('one.mistakes')}</h2>
              <ul className="exercise-steps prose">
                {exercise.mistakes.map((mistake) => (
                  <li key={mistake}>{mistake}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className="exercise-side">
          <HistoryCard exercise={exercise} />
          <SwapsCard exercise={exercise} />
        </div>
      </div>
      <AddExercise exercise={exercise} where="foot" />
    </Page>
  )
}

/** "Trabaja hombros. Ayudan tríceps." with the map's two fills, then what it needs. */
function Facts({ exercise }: { exercise: Exercise }) {
  const t = useMessages(exercisesMessages)
  const muscles = useMuscleWords()
  const kit = leastKit(exercise.equipment)
  const facts = [
    kit.length > 0 ? kit.map((tier) => t(`equipment.${tier}`).toLowerCase()).join(', ') : t('one.bare'),
    exercise.seated ? t('one.seated') : '',
    exercise.unilateral ? t('one.unilateral') : '',
  ].filter(Boolean)
  return (
    <div className="exercise-trains">
      <div aria-hidden="true">
        <MiniBody primary={exercise.primary} secondary={exercise.secondary} />
      </div>
      <div>
        <dl className="exercise-muscles">
          {exercise.primary.length > 0 && (
            <div>
              <dt>
                <i className="exercise-swatch" aria-hidden="true" />
                {t('one.primary')}
              </dt>
              <dd>{muscles(exercise.primary)}</dd>
            </div>
          )}
          {exercise.secondary.length > 0 && (
            <div>
              <dt>
                <i className="exercise-swatch exercise-swatch-2" aria-hidden="true" />
                {t('one.secondary')}
              </dt>
              <dd>{muscles(exercise.secondary)}</dd>
            </div>
          )}
        </dl>
        <p className="mute exercise-facts">{[t(`level.${exercise.level}`), ...facts].join(' · ')}</p>
      </div>
    </div>
  )
}
