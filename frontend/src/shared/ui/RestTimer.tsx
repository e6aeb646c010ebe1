import './rest.css'
import { useEffect, useRef, useState } from 'react'
import { commonMessages } from '../i18n/common.ts'
import { formatClock } from '../i18n/number.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { Button } from './Button.tsx'

interface RingProps {
  /** 0 to 1. */
  part: number
  children?: React.ReactNode
}

/** For the rest timer and for a goal with an end. Anything made of sets uses ticks. Starts at 12 o'clock. */
export function Ring({ part, children }: RingProps) {
  const round = 2 * Math.PI * 104
  const filled = Math.max(0, Math.min(1, part)) * round
  return (
    <div className="ring">
      <svg viewBox="0 0 232 232" aria-hidden="true">
        <circle className="ring-track" cx="116" cy="116" r="104" />
        {filled > 0 && (
          <circle
            className="ring-part"
            cx="116"
            cy="116"
            r="104"
            strokeDasharray={`${filled} ${round}`}
            transform="rotate(-90 116 116)"
          />
        )}
      </svg>
      <div className="ring-text">{children}</div>
    </div>
  )
}

export type Cue = 'minute' | 'ten' | 'over'

/** What is said as the seconds pass: one minute, ten seconds, over. Each once, and none that was already passed. */
export function cueBetween(before: number, now: number): Cue | null {
  if (before > 0 && now <= 0) return 'over'
  if (before > 10 && now <= 10) return 'ten'
  if (before > 60 && now <= 60) return 'minute'
  return null
}

interface RestTimerProps {
  /** Milliseconds since the epoch at which the rest ends. */
  endsAt: number
  /** Seconds of the whole rest, extra time included. */
  total: number
  onMore: () => void
  onSkip: () => void
  /** Called at each cue: sound, vibration, a caption. */
  onCue?: (cue: Cue) => void
}

/**
 * The bar with its clock and, from 64rem, the ring. It counts to an instant, so that a sleeping phone shows the
 * right time when it wakes. It never blocks the next set.
 */
export function RestTimer({ endsAt, total, onMore, onSkip, onCue }: RestTimerProps) {
  const t = useMessages(commonMessages)
  const left = useSecondsLeft(endsAt)
  const [spoken, setSpoken] = useState('')
  const before = useRef(left)
  const cued = useRef(onCue)
  cued.current = onCue

  useEffect(() => {
    const cue = cueBetween(before.current, left)
    before.current = left
    if (!cue) return
    setSpoken(t(`rest.${cue}`))
    cued.current?.(cue)
  }, [left, t])

  const clock = formatClock(left)
  const part = total > 0 ? Math.min(1, left / total) : 0
  const actions = (
    <>
      <Button small kind="outline" aria-label={t('rest.moreName')} onClick={onMore}>
        {t('rest.more')}
      </Button>
      <Button small kind="outline" aria-label={t('rest.skipName')} onClick={onSkip}>
        {t('rest.skip')}
      </Button>
    </>
  )
  return (
    <>
      <span className="rest-bar" aria-hidden="true">
        <i style={{ transform: `scaleX(${part})` }} />
      </span>
      <div className="rest-narrow">
        <div className="rest-time">
          <span className="xs mute strong">{t(left > 0 ? 'rest.title' : 'rest.over')}</span>
          <span className="clock" role="timer" aria-label={t('rest.left', { time: clock })}>
            {clock}
          </span>
        </div>
        {actions}
      </div>
      <div className="rest-wide">
        <Ring part={part}>
          <span className="sm mute">{t(left > 0 ? 'rest.title' : 'rest.over')}</span>
          <span className="clock" role="timer" aria-label={t('rest.left', { time: clock })}>
            {clock}
          </span>
          <span className="sm mute">{t('rest.of', { total: formatClock(total) })}</span>
        </Ring>
        <div className="rest-wide-actions">{actions}</div>
      </div>
      <span className="sr" role="status">
        {spoken}
      </span>
    </>
  )
}

/** Whole seconds until an instant, at least 0. */
function useSecondsLeft(endsAt: number): number {
  const [left, setLeft] = useState(() => secondsUntil(endsAt))
  useEffect(() => {
    setLeft(secondsUntil(endsAt))
    const timer = setInterval(() => {
      const now = secondsUntil(endsAt)
      setLeft(now) // the same number renders nothing
      if (now === 0) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [endsAt])
  return left
}

function secondsUntil(instant: number): number {
  return Math.max(0, Math.ceil((instant - Date.now()) / 1000))
}
