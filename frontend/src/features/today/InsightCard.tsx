import { fromKg } from '@/shared/i18n/units.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { PlannedLoad, SessionItem } from '@/shared/plan/queries.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { Chip } from '@/shared/ui/Controls.tsx'
import { Icon } from '@/shared/ui/Icon.tsx'
import { EvidenceLine } from '@/shared/ui/Why.tsx'
import { pickInsight } from './insight.ts'
import { todayMessages } from './messages.ts'

/** One insight at a time: the load that changes most, with its reason. */
export function InsightCard({ items }: { items: readonly SessionItem[] }) {
  const t = useMessages(todayMessages)
  const insight = pickInsight(items)
  if (!insight) return null
  const { load, exercise } = insight
  return (
    <Card title={t(`insight.${load.action}`, { name: inSentence(exercise.name) })} className="today-insight">
      <div className="today-insight-body">
        <p className="sm">{load.reason.text}</p>
        <Change load={load} />
      </div>
      <div className="wrap today-insight-foot">
        <Difference load={load} />
        <EvidenceLine evidence={load.reason.type} source={load.reason.source} rule={load.reason.rule} />
      </div>
    </Card>
  )
}

/** "Remo sentado" inside a sentence is "remo sentado"; names with a second capital ("TRX") stay. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** 22 > 24 kg, or what to do when nothing was lifted before. */
function Change({ load }: { load: PlannedLoad }) {
  const t = useMessages(todayMessages)
  const format = useFormat()
  const { kg, fromKg: before, reps } = load
  if (kg === undefined) {
    if (reps === undefined) return null
    return (
      <p className="figure">
        {format.number(reps)}
        <span className="unit">{t('insight.reps')}</span>
      </p>
    )
  }
  const moved = before !== undefined && before !== kg
  return (
    <p className="today-change">
      {moved && (
        <>
          <span className="sr">
            {t('insight.from', { from: format.weight(before), to: format.weight(kg) })}
          </span>
          <span className="today-was num" aria-hidden="true">
            {format.load(before)}
          </span>
          <Icon name="forward" small />
        </>
      )}
      <span className="figure" aria-hidden={moved || undefined}>
        {format.load(kg)}
        <span className="unit">{format.weightUnit}</span>
      </span>
    </p>
  )
}

function Difference({ load: { kg, fromKg: before } }: { load: PlannedLoad }) {
  const format = useFormat()
  if (kg === undefined || before === undefined || kg === before) return null
  const difference = format.signed(fromKg(format.units, kg - before), format.units === 'metric' ? 2 : 1)
  return <Chip brand>{format.unit(difference, format.weightUnit)}</Chip>
}
