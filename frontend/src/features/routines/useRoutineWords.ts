import { useMemo } from 'react'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { routinesMessages } from './messages.ts'
import { type RoutineWords, routineWords } from './words.ts'

export function useRoutineWords(): RoutineWords {
  const t = useMessages(routinesMessages)
  const format = useFormat()
  return useMemo(() => routineWords(t, format), [t, format])
}
