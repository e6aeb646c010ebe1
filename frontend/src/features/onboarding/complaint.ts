import type { Translate } from '@/shared/i18n/translate.ts'
import type { Formats } from '@/shared/i18n/useFormat.ts'
import { ranges } from './check.ts'
import type texts from './messages.en.ts'

/** The sentence for a complaint at a field: what to write, in the person's units. */
export function complaintText(
  t: Translate<typeof texts>,
  format: Formats,
  pointer: string,
  code: string,
): string {
  if (pointer === '/screening') return t(code === 'required' ? 'health.required' : 'error.other')
  if (pointer === '/heightCm') {
    const [low, high] = ranges.heightCm
    return t('error.height', { low: format.height(low), high: format.height(high) })
  }
  if (pointer === '/weightKg') {
    const [low, high] = ranges.weightKg
    return t('error.weight', { low: format.weight(low), high: format.weight(high) })
  }
  if (pointer === '/birthDate') {
    if (code === 'in_future') return t('error.future')
    if (code === 'invalid_day') return t('error.day')
    return t('error.birthDate', { low: ranges.age[0], high: ranges.age[1] })
  }
  return t(code === 'required' ? 'error.required' : 'error.other')
}
