import { useMemo } from 'react'
import type { DraftItem } from '@/shared/log/draft.ts'
import { usePlanWords } from '@/shared/plan/usePlanWords.ts'
import { plannedItem } from './words.ts'

/** "3 × 8–10 · 24 kg" */
export function useItemLine(): (item: DraftItem) => string {
  const words = usePlanWords()
  return useMemo(
    () => (item) => {
      const planned = plannedItem(item)
      return [words.prescription(planned), words.load(planned)].filter(Boolean).join(' · ')
    },
    [words],
  )
}
