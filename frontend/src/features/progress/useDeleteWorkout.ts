import { useMutation, useQueryClient } from '@tanstack/react-query'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { uuid } from '@/shared/lib/uuid.ts'
import { outbox } from '@/shared/outbox/outbox.ts'
import { deleteWorkout, type Workout, type WorkoutInput } from '@/shared/progress/queries.ts'
import { toast } from '@/shared/ui/toasts.ts'
import { progressMessages } from './messages.ts'

/** What was logged, without what the server adds to it. */
export function inputOf({ workingSets: _sets, etag: _etag, ...input }: Workout): WorkoutInput {
  return input
}

/** Deletes a workout; the undo logs it again, as a new one with the same contents. */
export function useDeleteWorkout() {
  const t = useMessages(progressMessages)
  const common = useMessages(commonMessages)
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ workout, etag }: { workout: Workout; etag: string }) => deleteWorkout(workout.id, etag),
    onSuccess: (_nothing, { workout }) => {
      toast({
        text: t('workout.deleted'),
        action: {
          label: common('action.undo'),
          run: () => void outbox.add({ kind: 'workout', body: { ...inputOf(workout), id: uuid() } }),
        },
      })
      // Everything that follows from the log, but not the workout itself: it is gone.
      return client.invalidateQueries({
        predicate: ({ queryKey }) =>
          (queryKey[0] === 'plan' || queryKey[0] === 'progress') && !queryKey.includes(workout.id),
      })
    },
  })
}
