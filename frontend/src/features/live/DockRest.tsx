import { formatClock } from '@/shared/i18n/number.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Draft } from '@/shared/log/draft.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { type Cue, RestTimer, Ring } from '@/shared/ui/RestTimer.tsx'
import { applyTo } from './apply.ts'
import { liveMessages } from './messages.ts'

interface DockRestProps {
  draft: Draft
  /** The rest after the set that is next. */
  seconds: number
  onRest: () => void
  onLonger: () => void
  onCue: (cue: Cue) => void
}

/** A rest that ended longer ago than this is history. */
const stale = 10 * 60_000

/** The running rest, or the one to come in the same place, so that nothing moves when a set is logged. */
export function DockRest({ draft, seconds, onRest, onLonger, onCue }: DockRestProps) {
  const t = useMessages(liveMessages)
  const { rest } = draft
  const skip = () => applyTo((now) => ({ ...now, rest: null }))
  if (rest && rest.endsAt > Date.now() - stale) {
    return <RestTimer endsAt={rest.endsAt} total={rest.total} onMore={onLonger} onSkip={skip} onCue={onCue} />
  }
  if (seconds <= 0) return null
  const clock = formatClock(seconds)
  const start = (
    <Button small onClick={onRest}>
      {t('idle.start')}
    </Button>
  )
  return (
    <>
      <div className="rest-narrow">
        <div className="rest-time">
          <span className="xs mute strong">{t('idle.title')}</span>
          <span className="clock clock-idle">{clock}</span>
        </div>
        {start}
      </div>
      <div className="rest-wide">
        <Ring part={0}>
          <span className="sm mute">{t('idle.title')}</span>
          <span className="clock clock-idle">{clock}</span>
          <span className="sm mute">{t('idle.hint')}</span>
        </Ring>
        {start}
      </div>
    </>
  )
}
