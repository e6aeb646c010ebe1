import { useMessages } from '@/shared/i18n/useMessages.ts'
import { editorMessages } from './messages.ts'
import { ranges } from './read.ts'

const known = [
  'required',
  'below_minimum',
  'short_of_failure',
  'order',
  'mixed',
  'no_days',
  'no_items',
  'no_sets',
  'too_many_exercises',
  'unknown_exercise',
  'drop_first',
  'warmup_late',
  'not_countable',
  'no_distance',
] as const

/** A complaint's code as a sentence that says what to write. */
export function useFaultWords(): (pointer: string, code: string) => string {
  const t = useMessages(editorMessages)
  return (pointer, code) => {
    const field = pointer.slice(pointer.lastIndexOf('/') + 1)
    if (pointer === '/name') return t('fault.name')
    const range = ranges[field as keyof typeof ranges]
    if (code === 'out_of_range' && range) return t('fault.range', { low: range[0], high: range[1] })
    const plain = known.find((one) => one === code)
    return t(plain ? `fault.${plain}` : 'fault.other')
  }
}
