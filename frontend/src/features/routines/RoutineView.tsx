import './routine.css'
import './week.css'
import type { ReactNode } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { workedMuscles } from '@/shared/plan/day.ts'
import { useProfile } from '@/shared/profile/queries.ts'
import { MiniBody } from '@/shared/ui/MiniBody.tsx'
import { CheckCard, CheckJump, MusclesCard } from './CheckCard.tsx'
import { DaySection } from './DaySection.tsx'
import { placed } from './findings.ts'
import { inputOf } from './inputOf.ts'
import { routinesMessages } from './messages.ts'
import { type RoutineDay, useCheck } from './queries.ts'
import { useDayWords } from './useDayWords.ts'

interface Shown {
  name: string
  notes?: string | undefined
  days: readonly RoutineDay[]
}

interface HeadProps {
  routine: Shown
  /** A line above the name. */
  over?: ReactNode
  children?: ReactNode
}

/** The name, what it amounts to, the muscles it works, and what can be done with it. */
export function RoutineHead({ routine, over, children }: HeadProps) {
  const t = useMessages(routinesMessages)
  const { name, notes, days } = routine
  const longest = Math.max(0, ...days.map(({ minutes }) => minutes))
  const exercises = days.flatMap((day) => day.items.map(({ exercise }) => exercise))
  return (
    <>
      <div className="routine-head">
        <div>
          {over && <p className="sm mute">{over}</p>}
          <h1>{name}</h1>
          <p className="mute">{[t('days', { n: days.length }), t('longest', { n: longest })].join(' · ')}</p>
          {notes && <p className="prose routine-notes">{notes}</p>}
        </div>
        <MiniBody {...workedMuscles(exercises)} />
      </div>
      <div className="routine-do">{children}</div>
    </>
  )
}

interface RoutineDaysProps {
  routine: Shown
  seated?: boolean
  /** More cards beside the days. */
  aside?: ReactNode
  /** Under the days. */
  foot?: ReactNode
}

/** The days, and beside them what the rules say of them for the person who is signed in. */
export function CheckedDays({ routine, seated = false, aside, foot }: RoutineDaysProps) {
  const sits = useProfile().data?.profile.limitations?.includes('seated') ?? false
  const words = useDayWords()
  const check = useCheck(inputOf(routine))
  const findings = placed(check.data?.findings ?? [])
  const where = (day: number, item: number | null) =>
    routine.days[day]?.items[item ?? -1]?.exercise.name ?? words.name(routine.days[day] ?? {}, day)
  return (
    <>
      <CheckJump check={check} count={findings.length} />
      <div className="routine">
        <div>
          <Days routine={routine} seated={seated || sits} linked findings={findings} />
          {foot}
        </div>
        <div className="routine-side-cards">
          <CheckCard check={check} findings={findings} where={where} onGo={goTo} />
          {aside}
          <MusclesCard check={check} />
        </div>
      </div>
    </>
  )
}

interface DaysProps {
  routine: Shown
  seated?: boolean
  linked: boolean
  findings?: ReturnType<typeof placed>
}

export function Days({ routine, seated = false, linked, findings = [] }: DaysProps) {
  return (
    <div className="routine-days">
      {routine.days.map((day, place) => (
        <DaySection
          // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the week
          key={place}
          day={day}
          place={place}
          seated={seated}
          linked={linked}
          findings={findings}
        />
      ))}
    </div>
  )
}

function goTo(day: number, item: number | null): void {
  const place = document.getElementById(item === null ? `day-${day}` : `item-${day}-${item}`)
  if (!place) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'center' })
}
