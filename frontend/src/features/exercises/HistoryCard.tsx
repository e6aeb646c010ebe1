import type { Exercise } from '@/shared/catalogue/queries.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { calendarDay } from '@/shared/i18n/date.ts'
import { rich } from '@/shared/i18n/rich.tsx'
import { fromKg } from '@/shared/i18n/units.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useSetWords, workingSets } from '@/shared/log/words.ts'
import { type HistoryEntry, useHistory } from '@/shared/progress/queries.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { ChartFrame } from '@/shared/ui/ChartFrame.tsx'
import { LineChart } from '@/shared/ui/LineChart.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { Ticks } from '@/shared/ui/Ticks.tsx'
import { WhyDisclosure } from '@/shared/ui/Why.tsx'
import { bestSet, estimates } from './history.ts'
import { exercisesMessages } from './messages.ts'

/** Newest sessions asked for; the server takes a hundred at most. */
const newest = 100

/** The best set and the estimated maximum over the year; what is missing where there is too little. */
export function HistoryCard({ exercise }: { exercise: Exercise }) {
  const t = useMessages(exercisesMessages)
  const history = useHistory(exercise.id, newest)
  const items = history.data?.items ?? []
  const points = estimates(items)
  if (history.isPending) {
    return (
      <Loading onRetry={() => void history.refetch()}>
        <Bone height="16rem" />
      </Loading>
    )
  }
  if (history.isError) return <LoadFailed error={history.error} onRetry={() => void history.refetch()} />
  if (points.length >= 2) return <Line items={items} points={points} />
  const done = items.length
  const text = done === 0 ? t('one.never') : points.length === 1 ? t('one.once') : t('one.done', { n: done })
  return (
    <Card title={t('one.history')}>
      <EmptyState
        picture={<Ticks big marks={[done > 0 ? 'done' : 'planned', done > 1 ? 'done' : 'planned']} />}
        text={text}
      />
      <Best items={items} />
    </Card>
  )
}

function Best({ items }: { items: readonly HistoryEntry[] }) {
  const t = useMessages(exercisesMessages)
  const format = useFormat()
  const words = useSetWords()
  const best = bestSet(items)
  if (!best) return null
  const set =
    best.kg !== undefined && best.reps !== undefined
      ? `${format.weight(best.kg)} × ${best.reps}`
      : words.amount(best)
  return <p className="strong exercise-best">{t('one.best', { set })}</p>
}

type Point = ReturnType<typeof estimates>[number]

/** Below this the estimate has not moved, kg. */
const level = 0.25

function Line({ items, points }: { items: readonly HistoryEntry[]; points: readonly Point[] }) {
  const t = useMessages(exercisesMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  const words = useSetWords()
  const [first, last] = [points[0], points.at(-1)]
  const change = (last?.kg ?? 0) - (first?.kg ?? 0)
  const days = (Date.parse(last?.day ?? '') - Date.parse(first?.day ?? '')) / 86_400_000
  const weeks = t('one.weeks', { n: Math.max(1, Math.round(days / 7)) })
  const kg = format.weight(Math.abs(change), 1)
  const sentence =
    Math.abs(change) < level
      ? t('one.level', { weeks })
      : t(change > 0 ? 'one.up' : 'one.down', { kg, weeks })
  return (
    <ChartFrame
      title={t('one.history')}
      sentence={rich(sentence)}
      table={{
        columns: [common('chart.date'), t('one.sets'), t('one.estimate')],
        rows: items.map((entry) => [
          format.date(calendarDay(new Date(entry.at)), 'dayMonthShort'),
          workingSets(entry.sets).map(words.lifted).join(', '),
          entry.e1rmKg === undefined ? '' : format.weight(entry.e1rmKg, 1),
        ]),
      }}
      foot={
        <>
          <Best items={items} />
          <WhyDisclosure
            about={t('one.history')}
            label={t('one.why')}
            reasons={[
              {
                question: t('one.why'),
                text: t('one.whyText'),
                evidence: 'convention',
                source: 'Epley 1985',
                rule: 'R18',
              },
            ]}
          />
        </>
      }
    >
      <LineChart
        unit={format.weightUnit}
        series={[
          {
            name: t('one.estimate'),
            points: points.map((point) => ({ day: point.day, value: fromKg(format.units, point.kg) })),
          },
        ]}
      />
    </ChartFrame>
  )
}
