import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '@/shared/i18n/language.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { uuid } from '@/shared/lib/uuid.ts'
import { toast } from '@/shared/ui/toasts.ts'
import { routinesMessages } from './messages.ts'
import { keepRoutine } from './queries.ts'
import { copyRoutine, type Source } from './writes.ts'

/** Makes a routine one's own and opens it. A second try after a lost answer makes no second copy. */
export function useCopy(source: Source) {
  const t = useMessages(routinesMessages)
  const lang = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [id] = useState(uuid)
  return useMutation({
    mutationFn: () => copyRoutine(id, source, lang),
    onSuccess: async (routine) => {
      keepRoutine(client, routine, lang)
      await navigate({ to: '/routines/$routineId', params: { routineId: routine.id } })
      toast({ text: t('copy.done') })
    },
  })
}
