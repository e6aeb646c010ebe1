import { useMemo } from 'react'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { liveMessages } from './messages.ts'
import type { Values } from './model/flow.ts'

/** A set as it is spoken: "45 kg, 11 repeticiones". */
export function useLoggedWords(): (values: Values) => string {
  const t = useMessages(liveMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  return useMemo(
    () =>
      ({ kg, reps, seconds }) => {
        const amount =
          seconds === undefined
            ? common('sets.repsSpoken', { n: reps ?? 0 })
            : common('sets.secondsSpoken', { n: seconds })
        return kg === undefined ? amount : t('dock.what', { load: format.weight(kg), amount })
      },
    [t, common, format],
  )
}
