import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useLanguage } from '@/shared/i18n/language.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { toast } from '@/shared/ui/toasts.ts'
import { writeRoutineDraft } from './editor/draft.ts'
import { routinesMessages } from './messages.ts'
import { dropRoutine, keepRoutine, type Routine } from './queries.ts'
import { WriteFailed } from './WriteFailed.tsx'
import { deleteRoutine, isStale, readRoutine } from './writes.ts'

interface DeleteSheetProps {
  routine: Routine
  open: boolean
  onClose: () => void
}

/** Names what goes with it, and asks again when it was changed elsewhere meanwhile. */
export function DeleteSheet({ routine, open, onClose }: DeleteSheetProps) {
  const t = useMessages(routinesMessages)
  const common = useMessages(commonMessages)
  const lang = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [changed, setChanged] = useState(false)
  const remove = useMutation({
    mutationFn: () => deleteRoutine(routine.id, routine.etag),
    onSuccess: async () => {
      writeRoutineDraft(routine.id, null)
      await navigate({ to: '/routines' })
      dropRoutine(client, routine.id)
      toast({ text: t('delete.done', { name: routine.name }) })
    },
    onError: async (error) => {
      if (!isStale(error)) return
      setChanged(true)
      keepRoutine(client, await readRoutine(routine.id, lang), lang)
    },
  })
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('delete.title', { name: routine.name })}
      modal="strict"
      foot={
        <>
          <Button kind="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t('delete.go')}
          </Button>
          <Button onClick={onClose}>{common('action.cancel')}</Button>
        </>
      }
    >
      <p className="prose">{t(routine.sharedSince ? 'delete.textShared' : 'delete.text')}</p>
      {changed && (
        <p className="prose" role="alert">
          {t('delete.changed')}
        </p>
      )}
      {!isStale(remove.error) && <WriteFailed error={remove.error} />}
    </Sheet>
  )
}
