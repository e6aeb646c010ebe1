/** Empty, loading and failed: parts of the same product, each with a next step. */
import { type ReactNode, useEffect, useState } from 'react'
import { ApiProblem } from '../api/problem.ts'
import { commonMessages } from '../i18n/common.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'

interface EmptyStateProps {
  /** The real layout with outline marks where data will be. */
  picture?: ReactNode
  /** One sentence: what will be here and what to do for it. */
  text: ReactNode
  /** One quiet or go button. */
  action?: ReactNode
}

export function EmptyState({ picture, text, action }: EmptyStateProps) {
  return (
    <div className="empty">
      {picture}
      <p className="prose">{text}</p>
      {action}
    </div>
  )
}

/** A bar of a skeleton; sizes in any CSS unit. */
export function Bone({ width, height }: { width?: string; height?: string }) {
  return <div className="skeleton" style={{ '--w': width, '--h': height }} />
}

const shownAfter = 150
const slowAfter = 8000

/** The page's true shapes after 150 ms; after 8 s a banner says that it is slow and offers another try. */
export function Loading({ children, onRetry }: { children: ReactNode; onRetry?: () => void }) {
  const t = useMessages(commonMessages)
  const [phase, setPhase] = useState<'quiet' | 'shapes' | 'slow'>('quiet')
  useEffect(() => {
    const timers = [
      setTimeout(() => setPhase('shapes'), shownAfter),
      setTimeout(() => setPhase('slow'), slowAfter),
    ]
    return () => timers.forEach(clearTimeout)
  }, [])
  const retry = onRetry ?? (() => location.reload())
  return (
    <div aria-busy="true">
      <span className="sr" role="status">
        {phase === 'quiet' ? '' : t('state.loading')}
      </span>
      {phase === 'shapes' && children}
      {phase === 'slow' && (
        <Banner
          kind="warning"
          live
          action={
            <Button kind="quiet" onClick={retry}>
              {t('action.retry')}
            </Button>
          }
        >
          {t('state.slow')}
        </Banner>
      )}
    </div>
  )
}

/** What a failed load says: no connection, or a server that did not answer as it should. */
export function LoadFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useMessages(commonMessages)
  const problem = error instanceof ApiProblem ? error : undefined
  const offline = problem?.status === 0
  return (
    <Banner
      kind={offline ? 'warning' : 'danger'}
      icon={offline ? 'cloudOff' : 'error'}
      title={`${t(offline ? 'error.offline' : 'error.server')}.`}
      live
      action={
        <Button kind="quiet" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      }
    >
      {t(offline ? 'error.offlineText' : 'error.serverText')}
      {problem?.requestId && (
        <span className="xs mute"> {t('error.reference', { id: problem.requestId })}</span>
      )}
    </Banner>
  )
}
