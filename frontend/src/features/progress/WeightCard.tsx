import { useState } from 'react'
import { commonMessages } from '@/shared/i18n/common.ts'
import { rich } from '@/shared/i18n/rich.tsx'
import { fromKg } from '@/shared/i18n/units.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { WeighInSheet } from '@/shared/log/WeighInSheet.tsx'
import type { WeightTrend } from '@/shared/progress/queries.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Card } from '@/shared/ui/Card.tsx'
import { ChartFrame } from '@/shared/ui/ChartFrame.tsx'
import { LineChart } from '@/shared/ui/LineChart.tsx'
import { EmptyState } from '@/shared/ui/States.tsx'
import { marksOf, Ticks } from '@/shared/ui/Ticks.tsx'
import { WhyDisclosure } from '@/shared/ui/Why.tsx'
import { progressMessages } from './messages.ts'

/** Below this the trend does not move, kg a week. */
const level = 0.05
/** Weigh-ins that a trend needs. */
const needed = 7

/** The trend with its weigh-ins and where it leads; without enough of them, what is missing. */
export function WeightCard({
  weight,
  className = 'progress-7',
}: {
  weight: WeightTrend
  className?: string
}) {
  const t = useMessages(progressMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  const [logging, setLogging] = useState(false)
  const sentence = useSentence(weight)
  const { points, forecast, missingWeighIns: missing } = weight
  const newest = points.findLast((point) => point.kg !== undefined)
  const sheet = (
    <WeighInSheet
      open={logging}
      onClose={() => setLogging(false)}
      last={newest?.kg === undefined ? undefined : { date: newest.date, kg: newest.kg }}
    />
  )
  if (missing > 0 || points.length < 2) {
    const done = Math.max(0, needed - missing)
    return (
      <Card className={className} title={t('weight.title')}>
        <EmptyState
          picture={<Ticks big marks={marksOf(needed, done)} />}
          text={t('weight.missing', { n: Math.max(1, missing) })}
          action={
            <Button kind="go" width="wide" icon="weight" onClick={() => setLogging(true)}>
              {t('weight.log')}
            </Button>
          }
        />
        <p className="sr">{t('weight.missingLabel', { done, total: needed })}</p>
        {sheet}
      </Card>
    )
  }
  const shown = (kg: number) => fromKg(format.units, kg)
  return (
    <ChartFrame
      className={className}
      title={t('weight.title')}
      sentence={rich(sentence)}
      table={{
        columns: [common('chart.date'), t('weight.column'), t('weight.trend')],
        rows: points
          .toReversed()
          .map((point) => [
            format.date(point.date, 'dayMonthShort'),
            point.kg === undefined ? '' : format.weight(point.kg, 1),
            format.weight(point.trendKg, 1),
          ]),
      }}
      foot={
        <div className="progress-foot">
          <WhyDisclosure
            about={t('weight.title')}
            label={t('weight.why')}
            reasons={[
              {
                question: t('weight.why'),
                text: t('weight.whyText'),
                evidence: 'convention',
                source: t('weight.whySource'),
              },
              {
                question: t('weight.whyForecast'),
                text: t('weight.whyForecastText'),
                evidence: 'study',
                source: 'Hall 2011, Thomas 2013',
              },
            ]}
          />
          <Button kind="secondary" small icon="plus" onClick={() => setLogging(true)}>
            {t('weight.log')}
          </Button>
        </div>
      }
    >
      <LineChart
        unit={format.weightUnit}
        series={[
          {
            name: t('weight.title'),
            points: points.map((point) => ({ day: point.date, value: shown(point.trendKg) })),
            dots: points.flatMap((point) =>
              point.kg === undefined ? [] : [{ day: point.date, value: shown(point.kg) }],
            ),
            ...(forecast
              ? {
                  forecast: { day: forecast.date, low: shown(forecast.lowKg), high: shown(forecast.highKg) },
                }
              : {}),
          },
        ]}
      />
      {sheet}
    </ChartFrame>
  )
}

function useSentence({ kgPerWeek = 0, forecast }: WeightTrend): string {
  const t = useMessages(progressMessages)
  const format = useFormat()
  const kg = format.weight(Math.abs(kgPerWeek), 1)
  const now =
    Math.abs(kgPerWeek) < level ? t('weight.level') : t(kgPerWeek < 0 ? 'weight.down' : 'weight.up', { kg })
  if (!forecast) return now
  const low = format.number(fromKg(format.units, forecast.lowKg), 1)
  const ahead = t('weight.forecast', {
    low,
    high: format.weight(forecast.highKg, 1),
    day: format.date(forecast.date, 'dayMonth'),
  })
  return `${now} ${ahead}`
}
