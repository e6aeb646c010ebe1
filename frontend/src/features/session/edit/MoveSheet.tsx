import { capital } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { datesOf } from '@/shared/plan/day.ts'
import { type Day, type Session, usePlanWeek } from '@/shared/plan/queries.ts'
import { RowContent, rowClass } from '@/shared/ui/Row.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { sessionMessages } from '../messages.ts'

interface MoveSheetProps {
  session: Session
  open: boolean
  onClose: () => void
  onChoose: (date: string) => void
}

/** The days from today on, of the session's week and the next, each with what it holds already. */
export function MoveSheet({ session, open, onClose, onChoose }: MoveSheetProps) {
  const t = useMessages(sessionMessages)
  return (
    <Sheet open={open} onClose={onClose} title={t('move.title')}>
      <p className="prose">{t('move.text')}</p>
      <Days
        session={session}
        onChoose={(date) => {
          onClose()
          onChoose(date)
        }}
      />
    </Sheet>
  )
}

function Days({ session, onChoose }: { session: Session; onChoose: (date: string) => void }) {
  const t = useMessages(sessionMessages)
  const format = useFormat()
  const today = useDay()
  const weeks = [usePlanWeek(session.week), usePlanWeek(session.week < 12 ? session.week + 1 : undefined)]
  const dates = weeks.flatMap((week) => (week.data ? datesOf(week.data).slice(0, 7) : []))
  const held = (sessions: readonly Day[]) => sessions.map((day) => day.title).join(', ') || t('move.free')
  return (
    <ul className="rows">
      {dates
        .filter(({ date }) => date >= today && date !== session.date)
        .map(({ date, sessions }) => (
          <li key={date}>
            <button type="button" className={`session-day ${rowClass(false)}`} onClick={() => onChoose(date)}>
              <RowContent name={capital(format.date(date, 'full'))} detail={held(sessions)} />
            </button>
          </li>
        ))}
    </ul>
  )
}
