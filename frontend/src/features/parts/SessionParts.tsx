import { useState } from 'react'
import { addDays } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { SessionRail, Steps, Streak } from '@/shared/ui/Blocks.tsx'
import { Button } from '@/shared/ui/Button.tsx'
import { Card, Slab, SlabRow } from '@/shared/ui/Card.tsx'
import { MiniBody } from '@/shared/ui/MiniBody.tsx'
import { MuscleTile } from '@/shared/ui/MuscleTile.tsx'
import { RestTimer } from '@/shared/ui/RestTimer.tsx'
import { Row } from '@/shared/ui/Row.tsx'
import { SetTable } from '@/shared/ui/SetTable.tsx'
import { Stepper } from '@/shared/ui/Stepper.tsx'
import { marksOf, Ticks } from '@/shared/ui/Ticks.tsx'
import { type WeekDay, WeekStrip } from '@/shared/ui/WeekStrip.tsx'
import { EvidenceLine, WhyDisclosure } from '@/shared/ui/Why.tsx'
import { reasons, text } from './sessionText.ts'

const monday = '2026-11-23'
const week: WeekDay[] = [6, 0, 5, 0, 6, 5, 0].map((plates, n) => ({
  day: addDays(monday, n),
  plates,
  sets: Math.round(plates * 2.7),
  today: n === 0,
}))

const exercises = [
  { name: 'Press banca con mancuernas', kg: 24, sets: 3, from: 8, to: 10 },
  { name: 'Remo sentado en polea', kg: 45, sets: 3, from: 10, to: 12 },
  { name: 'Press de hombro sentado', kg: 14, sets: 3, from: 8, to: 10 },
  { name: 'Curl con mancuernas', kg: 10, sets: 2, from: 10, to: 12 },
]

export function SessionParts() {
  const format = useFormat()
  const [kg, setKg] = useState(45)
  const [reps, setReps] = useState(11)
  const [endsAt, setEndsAt] = useState(() => Date.now() + 74_500)
  return (
    <>
      <div className="flow">
        <WeekStrip
          label={text.week}
          days={week}
          link={(day, props) => <a key={day.day} href={`#${day.day}`} {...props} />}
        />
        <Slab
          level={2}
          over={text.sessionOver}
          title={text.session}
          under={text.sessionUnder}
          picture={<MiniBody primary={['chest', 'back', 'shoulders']} secondary={['biceps', 'triceps']} />}
          foot={
            <>
              <Button kind="go">{text.start}</Button>
              <Button kind="quiet">{text.whyAll}</Button>
            </>
          }
        >
          <ul>
            {exercises.map(({ name, kg: load, sets, from, to }) => (
              <SlabRow
                key={name}
                name={name}
                lead={<MuscleTile primary={['chest']} secondary={['triceps']} />}
                load={format.weight(load)}
                ticks={<Ticks marks={marksOf(sets, 0)} />}
                reps={format.byReps(from, to)}
              />
            ))}
          </ul>
        </Slab>
      </div>
      <Card title={text.rows}>
        <ul className="rows">
          <li>
            <Row
              lead={<MuscleTile primary={['chest']} secondary={['triceps']} />}
              name={exercises[0]?.name}
              detail={text.chest}
              value={format.setsByReps(3, 8, 10)}
              valueDetail={format.weight(24)}
            />
            <WhyDisclosure about={exercises[0]?.name ?? ''} reasons={reasons} open />
          </li>
          <li className="row-bound">
            <Row
              lead={<MuscleTile primary={['back']} secondary={['biceps']} />}
              name={exercises[1]?.name}
              detail={text.back}
              value={format.setsByReps(3, 10, 12)}
              valueDetail={format.weight(45)}
            />
          </li>
        </ul>
      </Card>
      <Card title={text.log}>
        <SessionRail
          label={text.rail}
          exercises={[marksOf(3, 3), marksOf(3, 2, true), marksOf(3, 0), marksOf(2, 0), ['done', 'skipped']]}
        />
        <SetTable
          caption={text.caption}
          onEdit={() => undefined}
          sets={[
            { state: 'done', last: { kg: 42.5, reps: 12 }, kg: 45, reps: 12, rir: 3 },
            { state: 'skipped', last: { kg: 42.5, reps: 12 }, kg: 45, reps: 11 },
            { state: 'now', last: { kg: 42.5, reps: 11 }, kg, reps, rir: 2 },
            { state: 'planned', kg: null, reps: 12, rir: 4 },
          ]}
        />
        <div className="parts-dock">
          <RestTimer
            endsAt={endsAt}
            total={120}
            onMore={() => setEndsAt(endsAt + 15_000)}
            onSkip={() => setEndsAt(Date.now())}
          />
          <div className="parts-pair">
            <Stepper value={kg} onChange={setKg} step={2.5} min={0} max={400} unit="kg" />
            <Stepper value={reps} onChange={setReps} step={1} min={0} max={100} unit="reps" />
          </div>
        </div>
      </Card>
      <Card title={text.streak}>
        <div className="flow">
          <Streak
            label={text.streakLabel}
            weeks={[
              'full',
              'full',
              'full',
              'missed',
              'full',
              'break',
              'full',
              'full',
              'full',
              'full',
              { part: 0.5 },
            ]}
          />
          <p className="sm mute">{text.streakText}</p>
          <Steps current={3} total={6} />
          <EvidenceLine evidence="study" source="Refalo 2022" rule="R16" />
          <EvidenceLine evidence="convention" source={text.practice} rule="R20" />
        </div>
      </Card>
    </>
  )
}
