import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '@/shared/api/problem.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { WorkoutEditor } from '@/shared/log/WorkoutEditor.tsx'
import { invalidatePlan } from '@/shared/plan/queries.ts'
import { editWorkout, type Workout, type WorkoutInput, workoutQuery } from '@/shared/progress/queries.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { Button } from '@/shared/ui/Button.tsx'
import { toast } from '@/shared/ui/toasts.ts'
import { progressMessages } from './messages.ts'
import { inputOf } from './useDeleteWorkout.ts'

interface WorkoutEditProps {
  kept: { workout: Workout; etag: string }
  onDone: () => void
}

/** Corrects a workout over the version that was read. Changed elsewhere meanwhile, the person chooses. */
export function WorkoutEdit({ kept, onDone }: WorkoutEditProps) {
  const t = useMessages(progressMessages)
  const common = useMessages(commonMessages)
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ error: ApiProblem; mine: WorkoutInput } | null>(null)

  const fresh = () => client.fetchQuery({ ...workoutQuery(kept.workout.id), staleTime: 0 })
  const save = async (mine: WorkoutInput, etag: string) => {
    setBusy(true)
    try {
      await editWorkout(mine, etag)
      onDone()
      toast({
        text: t('workout.saved'),
        action: {
          label: common('action.undo'),
          run: () =>
            void fresh()
              .then((now) => editWorkout(inputOf(kept.workout), now.etag))
              .then(() => invalidatePlan(client)),
        },
      })
      await invalidatePlan(client)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem({ error, mine })
    } finally {
      setBusy(false)
    }
  }
  const conflict = problem?.error.status === 412
  return (
    <>
      {problem && conflict && (
        <Banner
          kind="warning"
          live
          action={
            <div className="wrap">
              <Button kind="quiet" onClick={() => void fresh().then((now) => save(problem.mine, now.etag))}>
                {t('workout.mine')}
              </Button>
              <Button kind="quiet" onClick={() => void fresh().then(onDone)}>
                {t('workout.theirs')}
              </Button>
            </div>
          }
        >
          {t('workout.conflict')}
        </Banner>
      )}
      {problem && !conflict && (
        <Banner kind="danger" live>
          {problem.error.fields.map((field) => field.detail).join(' ') || t('workout.failed')}
        </Banner>
      )}
      <WorkoutEditor
        workout={inputOf(kept.workout)}
        refused={problem?.error.fields ?? []}
        submit={t('workout.save')}
        busy={busy}
        onSubmit={(mine) => void save(mine, kept.etag)}
      />
    </>
  )
}
