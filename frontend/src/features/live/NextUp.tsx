import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Draft } from '@/shared/log/draft.ts'
import { usePlanWords } from '@/shared/plan/usePlanWords.ts'
import { applyTo } from './apply.ts'
import { liveMessages } from './messages.ts'
import { groupOf, nextItem } from './model/flow.ts'
import { openItem } from './model/run.ts'
import { plannedItem } from './words.ts'

/** "Después: Press de hombro sentado", which opens it. */
export function NextUp({ draft }: { draft: Draft }) {
  const t = useMessages(liveMessages)
  const words = usePlanWords()
  const next = nextItem(draft.items, draft.open)
  const item = next === null ? undefined : draft.items[next]
  if (next === null || !item) return null
  const names = groupOf(draft.items, next).map((n) => draft.items[n]?.name ?? '')
  return (
    <button
      type="button"
      className="live-next"
      aria-label={t('next.open', { name: names.join(' + ') })}
      onClick={() => applyTo((now) => openItem(now, next))}
    >
      <span>
        <span className="xs mute">{t('next.label')}</span>
        <span className="strong">{names.join(' + ')}</span>
      </span>
      <span className="sm mute num">{words.prescription(plannedItem(item))}</span>
    </button>
  )
}
