import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Draft, DraftItem } from '@/shared/log/draft.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { type SetRow, SetTable } from '@/shared/ui/SetTable.tsx'
import { applyTo } from './apply.ts'
import { liveMessages } from './messages.ts'
import { filledIn, lastTime, type Place, rowsOf } from './model/flow.ts'
import { addSet } from './model/run.ts'

interface SetsProps {
  draft: Draft
  group: readonly number[]
  /** The set that the dock shows. */
  now: Place | null
  onEdit: (place: Place) => void
  onSwap: () => void
}

/** The open exercise's sets, done, current and to come; of a pair they alternate. */
export function Sets({ draft, group, now, onEdit, onSwap }: SetsProps) {
  const t = useMessages(liveMessages)
  const { items } = draft
  const members = group.flatMap((n) => items[n] ?? [])
  const rows = rowsOf(items, group)
  const name = members.map((item) => item.name).join(', ')
  const target = now?.item ?? group[0] ?? 0
  const shown = rows.map((place) => rowOf(items, place, now, group.length > 1))
  const whole = members.every((item) => item.measure === 'minutes')
  return (
    <>
      <SetTable
        large
        caption={t('table.caption', { name })}
        sets={shown}
        amount={amountOf(members)}
        columns={{
          load: members.some((item) => item.measure === 'load'),
          last: shown.some((row) => row.last),
          rir: members.some((item) => item.measure === 'load' || item.measure === 'reps'),
        }}
        onEdit={(index) => {
          const place = rows[index]
          if (place) onEdit(place)
        }}
      />
      <div className="live-actions">
        {!whole && (
          <Button
            kind="quiet"
            small
            icon="plus"
            aria-label={t('table.addSetName', { name: items[target]?.name ?? name })}
            onClick={() => applyTo((draftNow) => addSet(draftNow, target))}
          >
            {t('table.addSet')}
          </Button>
        )}
        <Button kind="quiet" small icon="swap" onClick={onSwap}>
          {t('table.swap')}
        </Button>
      </div>
    </>
  )
}

function amountOf(members: readonly DraftItem[]): 'reps' | 'seconds' | 'minutes' {
  const measures = new Set(members.map((item) => item.measure))
  if (measures.size > 1) return 'reps'
  const [measure] = measures
  return measure === 'seconds' || measure === 'minutes' ? measure : 'reps'
}

function rowOf(items: readonly DraftItem[], place: Place, now: Place | null, paired: boolean): SetRow {
  const item = items[place.item] as DraftItem
  const set = item.sets[place.set]
  const isNow = now?.item === place.item && now.set === place.set
  const { kg, reps, seconds, rir } = filledIn(item, place.set)
  return {
    state: isNow ? 'now' : (set?.state ?? 'planned'),
    ...(paired ? { tag: item.pair } : {}),
    last: lastTime(item, place.set),
    kg: kg ?? null,
    reps,
    seconds,
    rir,
  }
}
