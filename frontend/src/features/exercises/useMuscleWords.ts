import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Muscle } from '@/shared/ui/muscles.ts'

/** "Hombros, tríceps" */
export function useMuscleWords(): (muscles: readonly Muscle[]) => string {
  const common = useMessages(commonMessages)
  return (muscles) => {
    const [first, ...rest] = muscles.map((muscle) => common(`muscle.${muscle}`))
    return [first, ...rest.map((name) => name.toLowerCase())].filter(Boolean).join(', ')
  }
}
