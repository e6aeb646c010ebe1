import { rich } from '@/shared/i18n/rich.tsx'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Plan } from '@/shared/plan/queries.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { MuscleLanes } from '@/shared/ui/MuscleLanes.tsx'
import { muscles } from '@/shared/ui/muscles.ts'
import { planMessages } from './messages.ts'

/** What the shown week adds up to, muscle by muscle, against the bands. */
export function PlannedLanes({ bands, deload }: { bands: Plan['bands']; deload: boolean }) {
  const t = useMessages(planMessages)
  const lanes = bands
    .toSorted((a, b) => muscles.indexOf(a.muscle) - muscles.indexOf(b.muscle))
    .map(({ muscle, low, high, planned }) => ({
      muscle,
      sets: planned,
      ...(high > 0 ? { band: { from: low, to: high } } : {}),
    }))
  const inside = lanes.filter(({ sets, band }) => band && sets >= band.from && sets <= band.to).length
  const total = lanes.length
  const say = deload
    ? t('lanes.deload')
    : inside === total
      ? t('lanes.inside', { n: total })
      : t('lanes.some', { n: inside, total })
  return (
    <Card title={t('lanes.title')} className="plan-lanes">
      <p className="say">{rich(say)}</p>
      <MuscleLanes lanes={lanes} mode="planned" legend />
    </Card>
  )
}
