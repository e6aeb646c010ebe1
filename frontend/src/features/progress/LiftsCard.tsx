import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCatalogue } from '@/shared/catalogue/queries.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { rich } from '@/shared/i18n/rich.tsx'
import { fromKg } from '@/shared/i18n/units.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Lift } from '@/shared/progress/queries.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Card } from '@/shared/ui/Card.tsx'
import { ChartFrame } from '@/shared/ui/ChartFrame.tsx'
import { FilterChip } from '@/shared/ui/Controls.tsx'
import { LineChart } from '@/shared/ui/LineChart.tsx'
import { Marker, seriesLooks } from '@/shared/ui/Marker.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { EmptyState } from '@/shared/ui/States.tsx'
import { Ticks } from '@/shared/ui/Ticks.tsx'
import { WhyDisclosure } from '@/shared/ui/Why.tsx'
import { shortNames, shownLifts } from './derive.ts'
import { progressMessages } from './messages.ts'
import { route } from './route.ts'

/** Below this a lift has not moved, kg. */
const level = 0.25

/** The estimated maximum of the chosen lifts. */
export function LiftsCard({ lifts }: { lifts: readonly Lift[] }) {
  const t = useMessages(progressMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  const { name } = useCatalogue()
  const [choosing, setChoosing] = useState(false)
  const { lifts: chosen } = route.useSearch()
  const shown = shownLifts(lifts, chosen)
  const sentence = useSentence(shown, name)
  if (shown.length === 0) {
    return (
      <Card className="progress-5" title={t('lifts.title')}>
        <EmptyState picture={<Ticks big marks={['planned', 'planned']} />} text={t('lifts.none')} />
      </Card>
    )
  }
  const short = shortNames(shown.map((lift) => name(lift.exerciseId)))
  const days = [...new Set(shown.flatMap((lift) => lift.points.map((point) => point.date)))]
    .toSorted()
    .reverse()
  return (
    <ChartFrame
      className="progress-5"
      title={t('lifts.title')}
      sentence={rich(sentence)}
      table={{
        columns: [common('chart.date'), ...short],
        rows: days.map((day) => [
          format.date(day, 'dayMonthShort'),
          ...shown.map((lift) => {
            const kg = lift.points.find((point) => point.date === day)?.e1rmKg
            return kg === undefined ? '' : format.weight(kg, 1)
          }),
        ]),
      }}
      foot={
        <>
          <LiftRows lifts={shown} name={name} />
          <div className="progress-foot">
            <WhyDisclosure
              about={t('lifts.title')}
              label={t('lifts.why')}
              reasons={[
                {
                  question: t('lifts.why'),
                  text: t('lifts.whyText'),
                  evidence: 'convention',
                  source: 'Epley 1985',
                  rule: 'R18',
                },
              ]}
            />
            <Button kind="quiet" small onClick={() => setChoosing(true)}>
              {t('lifts.choose')}
            </Button>
          </div>
          <ChooseLifts
            lifts={lifts}
            shown={shown}
            name={name}
            open={choosing}
            onClose={() => setChoosing(false)}
          />
        </>
      }
    >
      <LineChart
        unit={format.weightUnit}
        series={shown.map((lift, n) => ({
          name: short[n] ?? '',
          points: lift.points.map((point) => ({
            day: point.date,
            value: fromKg(format.units, point.e1rmKg),
          })),
        }))}
      />
    </ChartFrame>
  )
}

type Named = { name: (id: string) => string }

const changeOf = ({ points }: Lift) => (points.at(-1)?.e1rmKg ?? 0) - (points[0]?.e1rmKg ?? 0)

/** What the most moved lift did, and the least when it is another one. */
function useSentence(lifts: readonly Lift[], name: Named['name']): string {
  const t = useMessages(progressMessages)
  const format = useFormat()
  const say = (lift: Lift) => {
    const change = changeOf(lift)
    const who = name(lift.exerciseId)
    if (Math.abs(change) < level) return t('lifts.level', { name: who })
    return t(change > 0 ? 'lifts.up' : 'lifts.down', { name: who, kg: format.weight(Math.abs(change), 1) })
  }
  const order = lifts.toSorted((a, b) => changeOf(b) - changeOf(a))
  const [best] = order
  const last = order.at(-1)
  if (!best || !last) return ''
  return best === last || changeOf(last) >= level ? say(best) : `${say(best)} ${say(last)}`
}

/** Marker, whole name, last value and change: what the short names at the lines' ends stand for. */
function LiftRows({ lifts, name }: { lifts: readonly Lift[] } & Named) {
  const format = useFormat()
  return (
    <ul className="lift-rows">
      {lifts.map((lift, n) => {
        const look = seriesLooks[n] ?? seriesLooks[0]
        return (
          <li key={lift.exerciseId}>
            <svg viewBox="0 0 28 14" aria-hidden="true">
              <path
                className="chart-line"
                stroke={look.stroke}
                strokeWidth="2.5"
                strokeDasharray={look.dash}
                d="M1 7h26"
              />
              <Marker shape={look.shape} stroke={look.stroke} at={[14, 7]} />
            </svg>
            <Link to="/exercises/$exerciseId" params={{ exerciseId: lift.exerciseId }}>
              {name(lift.exerciseId)}
            </Link>
            <span className="num strong">{format.weight(lift.points.at(-1)?.e1rmKg ?? 0, 1)}</span>
            <span className="num mute">{format.signed(fromKg(format.units, changeOf(lift)), 1)}</span>
          </li>
        )
      })}
    </ul>
  )
}

interface ChooseLiftsProps extends Named {
  lifts: readonly Lift[]
  shown: readonly Lift[]
  open: boolean
  onClose: () => void
}

const most = 4

function ChooseLifts({ lifts, shown, name, open, onClose }: ChooseLiftsProps) {
  const t = useMessages(progressMessages)
  const navigate = route.useNavigate()
  const on = shown.map((lift) => lift.exerciseId)
  const toggle = (id: string, pressed: boolean) => {
    const next = pressed ? [...on, id].slice(-most) : on.filter((one) => one !== id)
    void navigate({
      search: ({ lifts: _before, ...rest }) => (next.length > 0 ? { ...rest, lifts: next } : rest),
      replace: true,
      resetScroll: false,
    })
  }
  return (
    <Sheet open={open} onClose={onClose} title={t('lifts.choose')}>
      <div className="flow">
        <p className="sm mute">{t('lifts.chooseText')}</p>
        <div className="wrap">
          {lifts
            .filter((lift) => lift.points.length >= 2)
            .map((lift) => (
              <FilterChip
                key={lift.exerciseId}
                pressed={on.includes(lift.exerciseId)}
                onChange={(pressed) => toggle(lift.exerciseId, pressed)}
              >
                {name(lift.exerciseId)}
              </FilterChip>
            ))}
        </div>
      </div>
    </Sheet>
  )
}
