import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { weekdayIndex } from '@/shared/i18n/date.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { uuid } from '@/shared/lib/uuid.ts'
import { readDraft, useDraft, writeDraft } from '@/shared/log/draft.ts'
import { useNextLoads } from '@/shared/progress/queries.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { routinesMessages } from './messages.ts'
import type { RoutineDay } from './queries.ts'
import { askedLoads, draftOf } from './start.ts'
import { useDayWords } from './useDayWords.ts'

interface StartButtonProps {
  routine: { id: string; name: string; days: readonly RoutineDay[] }
}

/** Trains a day of the routine now. A session that runs already is gone on with, never lost. */
export function StartButton({ routine }: StartButtonProps) {
  const t = useMessages(routinesMessages)
  const running = useDraft()
  const [choosing, setChoosing] = useState(false)
  const [first] = routine.days
  const start = useStart(routine)
  if (running) {
    return (
      <ButtonLink to="/live/$sessionId" params={{ sessionId: running.sessionId }} kind="go">
        {t('start.resume')}
      </ButtonLink>
    )
  }
  if (!first) return null
  return (
    <>
      <Button
        kind="go"
        busy={start.busy}
        onClick={() => (routine.days.length > 1 ? setChoosing(true) : start.begin(0))}
      >
        {t('start.go')}
      </Button>
      {routine.days.length > 1 && (
        <Sheet open={choosing} onClose={() => setChoosing(false)} title={t('start.which')}>
          <DayChoice days={routine.days} onChoose={start.begin} />
        </Sheet>
      )}
    </>
  )
}

function DayChoice({ days, onChoose }: { days: readonly RoutineDay[]; onChoose: (place: number) => void }) {
  const t = useMessages(routinesMessages)
  const words = useDayWords()
  const today = weekdayIndex(useDay()) + 1
  return (
    <ul className="rows">
      {days.map((day, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the week
        <li key={place}>
          <button type="button" className="row routine-choose" onClick={() => onChoose(place)}>
            <span className="row-lead" aria-hidden="true">
              <Stack plates={Math.min(day.items.length, 7)} />
            </span>
            <span>
              <span className="row-name">{words.name(day, place)}</span>
              <span className="sm mute">{words.facts(day)}</span>
            </span>
            <span className="row-end">
              {day.weekday === today && <span className="chip chip-brand">{t('start.today')}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The loads are asked for while the person chooses; without an answer the session starts without them. */
function useStart(routine: StartButtonProps['routine']) {
  const t = useMessages(routinesMessages)
  const navigate = useNavigate()
  const asked = routine.days.flatMap(askedLoads)
  const once = [...new Map(asked.map((item) => [item.exerciseId, item])).values()].slice(0, 50)
  const loads = useNextLoads(once, true)
  const begin = (place: number) => {
    const day = routine.days[place]
    if (!day || readDraft()) return
    const draft = draftOf({
      routineId: routine.id,
      name: routine.name,
      day,
      place,
      loads: loads.data?.items ?? [],
      special: (name, sets) =>
        sets.metres !== undefined
          ? t('start.metres', { name, n: sets.metres })
          : t('start.special', { name, type: t(`type.${sets.type}`).toLowerCase() }),
      id: uuid(),
      now: new Date(),
    })
    writeDraft(draft)
    void navigate({ to: '/live/$sessionId', params: { sessionId: draft.sessionId } })
  }
  return { begin, busy: loads.isLoading }
}
