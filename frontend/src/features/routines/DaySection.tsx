import { type ReactNode, useId } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Stack } from '@/shared/ui/Stack.tsx'
import { FindingNotes } from './FindingNotes.tsx'
import { ofDay, ofItem, type Placed } from './findings.ts'
import { ItemRow } from './ItemRow.tsx'
import { routinesMessages } from './messages.ts'
import type { RoutineDay } from './queries.ts'
import { blocksOf } from './supersets.ts'
import { useDayWords } from './useDayWords.ts'

interface DaySectionProps {
  day: RoutineDay
  place: number
  seated: boolean
  linked: boolean
  findings?: readonly Placed[]
  level?: 2 | 3
  action?: ReactNode
}

/** A day with its exercises in order; those of a superset are held together by a rail. */
export function DaySection({
  day,
  place,
  seated,
  linked,
  findings = [],
  level = 2,
  action,
}: DaySectionProps) {
  const t = useMessages(routinesMessages)
  const words = useDayWords()
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="card routine-day" id={`day-${place}`} aria-labelledby={id}>
      <div className="routine-day-head">
        <Stack plates={day.items.length} />
        <div>
          <Heading id={id}>{words.name(day, place)}</Heading>
          <p className="sm mute">{words.facts(day)}</p>
        </div>
        {action}
      </div>
      {day.notes && <p className="sm routine-note">{day.notes}</p>}
      <FindingNotes findings={ofDay(findings, place)} />
      <ol className="rows">
        {blocksOf(day.items).map(({ group, items }) => {
          const rows = items.map(({ item, place: n }) => (
            <li key={n} id={`item-${place}-${n}`}>
              <ItemRow item={item} seated={seated} linked={linked} findings={ofItem(findings, place, n)} />
            </li>
          ))
          if (group === null) return rows
          return (
            <li key={`group ${group}`} className="routine-superset">
              <p className="xs routine-superset-name">{t('superset', { letter: group })}</p>
              <ol className="rows">{rows}</ol>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
