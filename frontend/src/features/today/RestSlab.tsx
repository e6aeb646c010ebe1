import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { capital } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { WeighInSheet } from '@/shared/log/WeighInSheet.tsx'
import { platesOf, workedMuscles } from '@/shared/plan/day.ts'
import { type Day, type Today, usePlanWeek } from '@/shared/plan/queries.ts'
import { useSummary } from '@/shared/progress/queries.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Slab } from '@/shared/ui/Card.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { MiniBody } from '@/shared/ui/MiniBody.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { todayMessages } from './messages.ts'

/** A day without a session: rest, before the plan's first week, or after its last. */
export function RestSlab({ today }: { today: Today }) {
  const t = useMessages(todayMessages)
  const format = useFormat()
  const next = useNext(today)
  const over = today.currentWeek > 12
  const before = today.currentWeek < 1
  const title = over ? 'rest.over' : before ? 'rest.before' : 'rest.title'
  const text = over
    ? t('rest.overText')
    : before
      ? t('rest.beforeText', { day: format.date(today.week.startsOn, 'full') })
      : t('rest.text')
  const [weighing, setWeighing] = useState(false)
  const { data } = useSummary(12)
  const last = data?.weight.points.findLast((point) => point.kg !== undefined)
  const newest = last?.kg === undefined ? undefined : { date: last.date, kg: last.kg }
  const weighed = newest?.date === data?.to ? newest?.kg : undefined
  return (
    <>
      <Slab
        title={t(title)}
        under={text}
        picture={next && <MiniBody {...workedMuscles(next.exercises)} />}
        foot={over ? <NewPlan /> : <WeighIn weighed={weighed} onOpen={() => setWeighing(true)} />}
      >
        {next && <NextSession day={next} />}
      </Slab>
      <WeighInSheet open={weighing} onClose={() => setWeighing(false)} last={newest} />
    </>
  )
}

/** The next session: of this week, else the first of the week after. */
function useNext(today: Today): Day | undefined {
  const look = !today.next && today.currentWeek >= 1 && today.currentWeek < 12
  const { data } = usePlanWeek(look ? today.currentWeek + 1 : undefined)
  if (today.next) return today.next
  return look ? data?.days.find((day) => day.kind !== 'rest') : undefined
}

function NextSession({ day }: { day: Day }) {
  const t = useMessages(todayMessages)
  const format = useFormat()
  return (
    <Link to="/plan/sessions/$sessionId" params={{ sessionId: day.id }} className="today-next">
      <Stack plates={platesOf(day)} />
      <span>
        <span className="strong">{t('rest.next', { title: day.title })}</span>
        <span className="sm mute">
          {t('rest.nextDay', { day: capital(format.date(day.date, 'full')), n: day.minutes })}
        </span>
      </span>
    </Link>
  )
}

function NewPlan() {
  const t = useMessages(todayMessages)
  return (
    <ButtonLink to="/onboarding/$step" params={{ step: '1' }} search={{ edit: true }} kind="go">
      {t('rest.overGo')}
    </ButtonLink>
  )
}

/** Nothing to train: a weigh-in is what there is to do, until there is one of today. */
function WeighIn({ weighed, onOpen }: { weighed: number | undefined; onOpen: () => void }) {
  const t = useMessages(todayMessages)
  const format = useFormat()
  return (
    <>
      {weighed !== undefined && <p className="sm">{t('rest.weighed', { weight: format.weight(weighed) })}</p>}
      <Button kind={weighed === undefined ? 'go' : 'quiet'} onClick={onOpen}>
        {t(weighed === undefined ? 'weigh.go' : 'weigh.again')}
      </Button>
    </>
  )
}
