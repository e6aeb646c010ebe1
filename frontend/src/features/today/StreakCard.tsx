import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Week } from '@/shared/plan/queries.ts'
import { useSummary } from '@/shared/progress/queries.ts'
import { Streak, type StreakWeek } from '@/shared/ui/Blocks.tsx'
import { Card } from '@/shared/ui/Card.tsx'
import { todayMessages } from './messages.ts'

const shownWeeks = 12

/** The last twelve weeks as blocks. It is a bonus: when the log does not answer, it is not there. */
export function StreakCard({ week, running }: { week: Week; running: boolean }) {
  const t = useMessages(todayMessages)
  const { data } = useSummary(shownWeeks)
  if (!data) return null
  const trained = data.weeks.filter((one) => one.sessions > 0).length
  const last = data.weeks.at(-1)
  const blocks = data.weeks.map((one): StreakWeek => {
    if (one !== last) return one.sessions > 0 ? 'full' : 'missed'
    const planned = running ? week.sessions : 1
    return { part: Math.min(1, one.sessions / Math.max(1, planned)) }
  })
  return (
    <Card
      title={t('streak.title', { n: data.weekStreak })}
      action={<span className="sm mute">{t('streak.span')}</span>}
    >
      <Streak weeks={blocks} label={t('streak.label', { n: trained })} />
      <p className="sm mute today-streak-text">{t(trained > 0 ? 'streak.text' : 'streak.empty')}</p>
    </Card>
  )
}
