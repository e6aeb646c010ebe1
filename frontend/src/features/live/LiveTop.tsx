import { useEffect, useState } from 'react'
import { formatClock } from '@/shared/i18n/number.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { countedItems, countSets, type Draft, type DraftItem } from '@/shared/log/draft.ts'
import { SyncButton } from '@/shared/outbox/SyncButton.tsx'
import { SessionRail } from '@/shared/ui/Blocks.tsx'
import { Button, IconButton } from '@/shared/ui/Button.tsx'
import { LabelledTicks, type Mark } from '@/shared/ui/Ticks.tsx'
import { applyTo } from './apply.ts'
import { liveMessages } from './messages.ts'
import type { Place } from './model/flow.ts'
import { openItem } from './model/run.ts'
import { useItemLine } from './useItemLine.ts'

interface LiveTopProps {
  draft: Draft
  current: Place | null
  onLeave: () => void
  onFinish: () => void
}

/** The marks of an item's sets; the current one is warm. */
export function marksOfItem(item: DraftItem, place: number, current: Place | null): Mark[] {
  return item.sets.map((set, n) => (current?.item === place && current.set === n ? 'now' : set.state))
}

/** Narrow: where one is, how far, and the way out. */
export function LiveTop({ draft, current, onLeave, onFinish }: LiveTopProps) {
  const t = useMessages(liveMessages)
  const { done, total } = countSets(draft.items)
  const counted = new Set(countedItems(draft.items))
  const marks = draft.items.flatMap((item, n) => (counted.has(item) ? [marksOfItem(item, n, current)] : []))
  return (
    <div className="live-narrow">
      <div className="top">
        <IconButton icon="down" label={t('page.leave')} tipSide="start" onClick={onLeave} />
        <div className="top-title">
          <p className="strong live-name">{draft.title}</p>
          <Progress draft={draft} />
        </div>
        <SyncButton quiet />
        <Button small onClick={onFinish}>
          {t('page.finish')}
        </Button>
      </div>
      <SessionRail exercises={marks} label={t('page.rail', { done, n: total })} />
    </div>
  )
}

/** Wide: the same at the side, with every exercise. */
export function SideRail({ draft, current, onLeave, onFinish }: LiveTopProps) {
  const t = useMessages(liveMessages)
  return (
    <nav className="live-side" aria-label={t('page.list')}>
      <div className="line">
        <IconButton icon="back" label={t('page.leave')} tipSide="start" onClick={onLeave} />
        <div className="top-title">
          <p className="strong">{draft.title}</p>
          <Progress draft={draft} />
        </div>
        <SyncButton />
      </div>
      <ExerciseList draft={draft} current={current} onChosen={() => {}} />
      <Button width="block" onClick={onFinish}>
        {t('page.finish')}
      </Button>
    </nav>
  )
}

interface ExerciseListProps {
  draft: Draft
  current: Place | null
  onChosen: () => void
}

/** Every exercise with its ticks; pressing one opens it. */
export function ExerciseList({ draft, current, onChosen }: ExerciseListProps) {
  const line = useItemLine()
  return (
    <ul className="live-list">
      {draft.items.map((item, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exercise is its place in the session
        <li key={n}>
          <button
            type="button"
            aria-current={current?.item === n ? 'step' : undefined}
            onClick={() => {
              applyTo((now) => openItem(now, n))
              onChosen()
            }}
          >
            <span className="live-list-name">{item.name}</span>
            <LabelledTicks marks={marksOfItem(item, n, current)} />
            <span className="sm mute num">{line(item)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Progress({ draft }: { draft: Draft }) {
  const t = useMessages(liveMessages)
  const { done, total } = countSets(draft.items)
  const time = formatClock(useSecondsSince(draft.startedAt))
  return <p className="xs mute num">{t('page.count', { time, done, n: total })}</p>
}

function useSecondsSince(start: string): number {
  const read = () => Math.max(0, Math.floor((Date.now() - Date.parse(start)) / 1000))
  const [seconds, setSeconds] = useState(read)
  useEffect(() => {
    const timer = setInterval(
      () => setSeconds(Math.max(0, Math.floor((Date.now() - Date.parse(start)) / 1000))),
      1000,
    )
    return () => clearInterval(timer)
  }, [start])
  return seconds
}
