import type { ExerciseBrief } from '@/shared/catalogue/queries.ts'
import { SmallPicture } from '@/shared/exercise/Picture.tsx'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useLanguage } from '@/shared/i18n/language.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { RowLink } from '@/shared/ui/links.tsx'
import { byMuscle } from './grouping.ts'
import { exercisesMessages } from './messages.ts'
import { useMuscleWords } from './useMuscleWords.ts'

interface ExerciseGroupsProps {
  exercises: readonly ExerciseBrief[]
  /** A search keeps the server's order, best first, in one list. */
  ranked: boolean
}

export function ExerciseGroups({ exercises, ranked }: ExerciseGroupsProps) {
  const t = useMessages(exercisesMessages)
  const common = useMessages(commonMessages)
  const language = useLanguage()
  if (ranked) {
    return (
      <section aria-labelledby="catalogue-results">
        <h2 id="catalogue-results">{t('list.results')}</h2>
        <Rows exercises={exercises} />
      </section>
    )
  }
  return byMuscle(exercises, language).map(({ muscle, exercises: members }) => (
    <section key={muscle ?? 'other'} className="catalogue-group" aria-labelledby={`catalogue-${muscle}`}>
      <h2 id={`catalogue-${muscle}`}>{muscle ? common(`muscle.${muscle}`) : t('list.other')}</h2>
      <Rows exercises={members} />
    </section>
  ))
}

function Rows({ exercises }: { exercises: readonly ExerciseBrief[] }) {
  const t = useMessages(exercisesMessages)
  const words = useMuscleWords()
  return (
    <ul className="rows catalogue-rows">
      {exercises.map((exercise) => (
        <li key={exercise.id}>
          <RowLink
            to="/exercises/$exerciseId"
            params={{ exerciseId: exercise.id }}
            lead={<SmallPicture exercise={exercise} />}
            name={exercise.name}
            detail={[
              words([...exercise.primary, ...exercise.secondary]),
              exercise.seated ? t('list.seated') : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        </li>
      ))}
    </ul>
  )
}
