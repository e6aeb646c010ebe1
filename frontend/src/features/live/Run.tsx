import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { commonMessages } from '@/shared/i18n/common.ts'
import { fromKg } from '@/shared/i18n/units.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { announce } from '@/shared/lib/announce.ts'
import { type Draft, writeDraft } from '@/shared/log/draft.ts'
import { stepped } from '@/shared/ui/Stepper.tsx'
import { applyTo } from './apply.ts'
import { feelLogged, playCue, wakeSound } from './cues.ts'
import { Dock } from './Dock.tsx'
import { ExerciseHead } from './ExerciseHead.tsx'
import { History } from './History.tsx'
import { LiveTop, SideRail } from './LiveTop.tsx'
import { liveMessages } from './messages.ts'
import { currentPlace, filledIn, groupOf, type Place, type Values } from './model/flow.ts'
import { logSet, longerRest, restOf, setValues } from './model/run.ts'
import { NextUp } from './NextUp.tsx'
import { Sets } from './Sets.tsx'
import { type SheetName, Sheets } from './Sheets.tsx'
import { loadStep } from './steps.ts'
import { useLiveKeys } from './useLiveKeys.ts'
import { useLoggedWords } from './useLoggedWords.ts'

/** The running session: exercise and sets, the dock to log with, on wide screens the list beside them. */
export function Run({ draft }: { draft: Draft }) {
  const t = useMessages(liveMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  const words = useLoggedWords()
  const navigate = useNavigate()
  const [edited, setEdited] = useState<Place | null>(null)
  const [sheet, setSheet] = useState<SheetName | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  const current = currentPlace(draft)
  const editing = edited && draft.items[edited.item]?.sets[edited.set]?.state === 'done' ? edited : null
  const place = editing ?? current
  const item = place && draft.items[place.item]
  const group = groupOf(draft.items, draft.open)

  // The next exercise opens by itself: what is read next is its name.
  const opened = group.join()
  const before = useRef(opened)
  useEffect(() => {
    if (before.current === opened) return
    before.current = opened
    setEdited(null)
    heading.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [opened])

  const change = (values: Values) => {
    if (place) applyTo((now) => setValues(now, place, values))
  }
  const log = () => {
    if (!place || !item) return
    if (editing) {
      setEdited(null)
      return
    }
    wakeSound()
    feelLogged()
    announce(t('dock.logged', { n: place.set + 1, what: words(filledIn(item, place.set)) }))
    applyTo((now) => logSet(now, place, Date.now()))
  }
  const toggleRest = () =>
    applyTo((now) => {
      if (now.rest && now.rest.endsAt > Date.now()) return { ...now, rest: null }
      return { ...now, rest: restOf(item?.restSeconds || 90, Date.now()) }
    })

  const values = place && item ? filledIn(item, place.set) : {}
  useLiveKeys({
    log,
    load: (direction) => {
      if (values.kg === undefined || !item) return
      const shown = fromKg(format.units, values.kg)
      const next = stepped(shown, loadStep(format.units, item.stepKg), direction, 0, 2200)
      change({ kg: format.toKg(next) })
    },
    amount: (direction) => {
      if (values.reps !== undefined) change({ reps: stepped(values.reps, 1, direction, 0, 200) })
      else if (values.seconds !== undefined) {
        change({
          seconds: stepped(values.seconds, item?.measure === 'minutes' ? 60 : 5, direction, 0, 36_000),
        })
      }
    },
    rir: (rir) => values.rir !== undefined && change({ rir }),
    rest: toggleRest,
    help: () => setSheet('keys'),
  })

  const leave = () => {
    // Opened and left without a set: nothing to go on with.
    const untouched = draft.items.every((one) => one.sets.every((set) => set.state === 'planned'))
    void navigate({ to: '/today' }).then(() => untouched && writeDraft(null))
  }
  const names = group.map((n) => draft.items[n]?.name ?? '').join(' + ')

  return (
    <div className="live">
      <title>{t('page.document', { exercise: names, session: draft.title })}</title>
      <SideRail draft={draft} current={place} onLeave={leave} onFinish={() => setSheet('finish')} />
      <div className="live-main">
        <LiveTop draft={draft} current={place} onLeave={leave} onFinish={() => setSheet('finish')} />
        <ExerciseHead
          draft={draft}
          group={group}
          place={place}
          heading={heading}
          onMore={() => setSheet('more')}
        />
        <Sets draft={draft} group={group} now={place} onEdit={setEdited} onSwap={() => setSheet('swap')} />
        <NextUp draft={draft} />
        <History draft={draft} place={place} />
      </div>
      <Dock
        draft={draft}
        place={place}
        editing={editing !== null}
        onChange={change}
        onLog={log}
        onStopEdit={() => setEdited(null)}
        onFinish={() => setSheet('finish')}
        onRest={toggleRest}
        onLonger={() => applyTo((now) => longerRest(now, 15, Date.now()))}
        onCue={(cue) => playCue(cue, common(`rest.${cue}`))}
      />
      <Sheets draft={draft} place={place} open={sheet} onOpen={setSheet} />
    </div>
  )
}
