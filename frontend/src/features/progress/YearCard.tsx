import { capital } from '@/shared/i18n/date.ts'
import { rich } from '@/shared/i18n/rich.tsx'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { useSummary } from '@/shared/progress/queries.ts'
import { ChartFrame } from '@/shared/ui/ChartFrame.tsx'
import { Bone, LoadFailed } from '@/shared/ui/States.tsx'
import { YearLedger } from '@/shared/ui/YearLedger.tsx'
import { ledgerOf } from './derive.ts'
import { progressMessages } from './messages.ts'
import { route } from './route.ts'
import { periods } from './search.ts'

/** Twelve months of training days, whatever the chosen period. */
export function YearCard() {
  const t = useMessages(progressMessages)
  const format = useFormat()
  const today = useDay()
  const navigate = route.useNavigate()
  const year = useSummary(periods['1y'])
  if (year.isError) return <LoadFailed error={year.error} onRetry={() => void year.refetch()} />
  if (!year.data) return <Bone height="20rem" />
  const months = ledgerOf(year.data.days, today)
  const days = months.reduce((sum, month) => sum + month.days.filter((day) => day === 'trained').length, 0)
  const streak = year.data.weekStreak
  const sentence =
    days === 0
      ? t('year.none')
      : [t('year.days', { n: days }), streak > 0 ? t('year.streak', { n: streak }) : '']
          .filter(Boolean)
          .join(' ')
  return (
    <ChartFrame
      className="progress-12"
      title={t('year.title')}
      sentence={rich(sentence)}
      table={{
        columns: [t('year.month'), t('year.count')],
        rows: months.map((month) => [
          capital(format.date(`${month.month}-01`, 'monthYear')),
          format.number(month.days.filter((day) => day === 'trained').length),
        ]),
      }}
    >
      <YearLedger
        months={months}
        onOpen={(month) => void navigate({ search: (now) => ({ ...now, month }), resetScroll: false })}
      />
    </ChartFrame>
  )
}
