import { commonMessages } from '../i18n/common.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { IconButton } from './Button.tsx'
import { Ticks } from './Ticks.tsx'

export type Sync =
  | { state: 'saved' }
  | { state: 'sending' | 'waiting'; count: number }
  | { state: 'attention'; count: number }

/** In the top bar (shared/outbox says its changes once): all saved, sending, waiting (with how many), or a change that needs a decision. */
export function SyncState({ sync, onOpen }: { sync: Sync; onOpen: () => void }) {
  const t = useMessages(commonMessages)
  const label =
    sync.state === 'saved'
      ? t('sync.saved')
      : sync.state === 'attention'
        ? t('sync.attention')
        : t(`sync.${sync.state}`, { n: sync.count })
  if (sync.state === 'sending') {
    return (
      <button type="button" className="icon-btn spinner" aria-label={label} onClick={onOpen}>
        <Ticks marks={['done', 'done', 'planned']} />
      </button>
    )
  }
  const icon = sync.state === 'saved' ? 'check' : sync.state === 'waiting' ? 'cloudOff' : 'warning'
  return (
    <IconButton icon={icon} label={label} onClick={onOpen}>
      {sync.state === 'waiting' && (
        <span className="sync-count num" aria-hidden="true">
          {sync.count}
        </span>
      )}
    </IconButton>
  )
}
