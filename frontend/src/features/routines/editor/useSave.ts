import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ApiProblem } from '@/shared/api/problem.ts'
import { useLanguage } from '@/shared/i18n/language.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { uuid } from '@/shared/lib/uuid.ts'
import { toast } from '@/shared/ui/toasts.ts'
import { keepRoutine, type Routine, type RoutineInput } from '../queries.ts'
import { createRoutine, editRoutine, isStale, readRoutine } from '../writes.ts'
import { type RoutineDraft, writeRoutineDraft } from './draft.ts'
import { editorMessages } from './messages.ts'
import type { Complaints } from './read.ts'

interface SaveOptions {
  slot: string
  draft: RoutineDraft
  /** As the server last told it; absent for a new one. */
  routine: Routine | undefined
  onRefused: (complaints: Complaints) => void
}

/** over: in spite of a newer version. copy: beside it, as a new routine. */
export type How = 'plain' | 'over' | 'copy'

/**
 * Sends the routine. A newer version on the server stops a plain save: its contents go into the cache, where the
 * editor sees that they differ and asks. A tag that changed by sharing alone is no reason to.
 */
export function useSave({ slot, draft, routine, onRefused }: SaveOptions) {
  const t = useMessages(editorMessages)
  const lang = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()

  const over = async (input: RoutineInput, how: How): Promise<Routine> => {
    if (!routine) return createRoutine(draft.id, input, lang)
    if (how === 'copy') return createRoutine(uuid(), input, lang)
    try {
      return await editRoutine(routine.id, routine.etag, input, lang)
    } catch (error) {
      if (!isStale(error)) throw error
      const newest = await readRoutine(routine.id, lang)
      keepRoutine(client, newest, lang)
      if (how === 'plain' && newest.version !== draft.base) throw error
      return editRoutine(newest.id, newest.etag, input, lang)
    }
  }
  return useMutation({
    mutationFn: ({ input, how }: { input: RoutineInput; how: How }) => over(input, how),
    onSuccess: async (saved) => {
      keepRoutine(client, saved, lang)
      await navigate({ to: '/routines/$routineId', params: { routineId: saved.id }, replace: true })
      writeRoutineDraft(slot, null)
      toast({ text: t('save.done') })
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem) || error.status !== 422) return
      onRefused(Object.fromEntries(error.fields.map(({ pointer, code }) => [pointer, code])))
    },
  })
}
