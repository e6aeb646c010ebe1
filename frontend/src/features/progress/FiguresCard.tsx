import { fromKg } from '@/shared/i18n/units.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Plan } from '@/shared/plan/queries.ts'
import type { Summary } from '@/shared/progress/queries.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { Figures } from '@/shared/ui/ChartFrame.tsx'
import { sessionsOf, weightChange } from './derive.ts'
import { progressMessages } from './messages.ts'

/** The strength is the mean of at most this many lifts. */
const mainLifts = 5

export function FiguresCard({ summary, plan }: { summary: Summary; plan: Plan | undefined }) {
  const t = useMessages(progressMessages)
  const format = useFormat()
  const { done, planned } = sessionsOf(summary, plan)
  const strength = summary.strengthPercent
  const lifts = Math.min(mainLifts, summary.lifts.filter((lift) => lift.changeKg !== undefined).length)
  const change = weightChange(summary)
  return (
    <Card className="progress-12" title={t('figures.title')} hideTitle>
      <Figures
        figures={[
          {
            value: format.number(done),
            unit: planned === undefined ? '' : t('figures.of', { n: planned }),
            name: t('figures.sessions', { n: done }),
          },
          {
            value: strength === undefined ? t('figures.none') : format.signed(strength, 0),
            unit: strength === undefined ? '' : '%',
            name: strength === undefined ? t('figures.strengthNone') : t('figures.strength', { n: lifts }),
          },
          {
            value: change === undefined ? t('figures.none') : format.signed(fromKg(format.units, change), 1),
            unit: change === undefined ? '' : format.weightUnit,
            name: t('figures.weight'),
          },
        ]}
      />
    </Card>
  )
}
