import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { SessionItem } from '@/shared/plan/queries.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { sessionMessages } from '../messages.ts'

interface ItemEditProps {
  item: SessionItem
  busy: boolean
  onSwap: () => void
  onUndo: () => void
}

/** Swap an exercise, or put back the one that was planned. */
export function ItemEdit({ item, busy, onSwap, onUndo }: ItemEditProps) {
  const t = useMessages(sessionMessages)
  const { swapped, exercise } = item
  return (
    <div className="session-item-edit">
      {swapped && <p className="sm mute">{t('swap.instead', { name: swapped.from.name })}</p>}
      <Button
        kind="quiet"
        small
        icon="swap"
        busy={busy}
        aria-label={t('swap.openNamed', { name: exercise.name })}
        onClick={onSwap}
      >
        {t('swap.open')}
      </Button>
      {swapped && (
        <Button
          kind="quiet"
          small
          busy={busy}
          aria-label={t('swap.undoNamed', { name: swapped.from.name })}
          onClick={onUndo}
        >
          {t('swap.undo')}
        </Button>
      )}
    </div>
  )
}
