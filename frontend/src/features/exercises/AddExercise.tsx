import type { Exercise } from '@/shared/catalogue/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { useDraft } from '@/shared/log/draft.ts'
import { setExtra, useExtras } from '@/shared/log/extras.ts'
import { useToday } from '@/shared/plan/queries.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { exercisesMessages } from './messages.ts'

interface AddExerciseProps {
  exercise: Exercise
  /** In the top bar of wide screens, at the foot of narrow ones. */
  where: 'top' | 'foot'
}

/** The one thing to do here: back to the running set, or this exercise into today's session. */
export function AddExercise({ exercise, where }: AddExerciseProps) {
  const t = useMessages(exercisesMessages)
  const day = useDay()
  const draft = useDraft()
  const extras = useExtras(day)
  const { data: today } = useToday()
  const frame = where === 'foot' ? 'foot exercise-foot' : 'exercise-top'
  const startable = today?.session && today.session.status === 'planned' && today.session.items.length > 0

  if (draft) {
    const there = draft.items.some((item) => item.exerciseId === exercise.id)
    return (
      <div className={frame}>
        <ButtonLink
          to="/live/$sessionId"
          params={{ sessionId: draft.sessionId }}
          search={there ? {} : { add: exercise.id }}
          kind="go"
        >
          {t(there ? 'go.back' : 'go.add')}
        </ButtonLink>
      </div>
    )
  }
  if (!startable || exercise.pattern === 'aerobic') return null
  if (today.session?.items.some((item) => item.exercise.id === exercise.id)) return null
  if (extras.includes(exercise.id)) {
    return (
      <div className={frame}>
        <p className="sm">{t('go.added')}</p>
        <Button kind="outline" onClick={() => setExtra(day, exercise.id, false)}>
          {t('go.remove')}
        </Button>
      </div>
    )
  }
  return (
    <div className={frame}>
      <Button kind="go" onClick={() => setExtra(day, exercise.id, true)}>
        {t('go.today')}
      </Button>
    </div>
  )
}
