import type { ReactNode } from 'react'
import { ApiProblem } from '@/shared/api/problem.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { routinesMessages } from './messages.ts'

interface MissingProps {
  query: { error: unknown; isError: boolean; refetch: () => unknown }
  lead?: ReactNode
  /** A link that leads nowhere says something else than a routine that was deleted. */
  what?: 'routine' | 'link'
  /** Where to go on; visitors have no routines of their own. */
  action?: ReactNode
}

/** A routine that is on its way, or gone, or cannot be had now. */
export function Missing({ query, lead, what = 'routine', action }: MissingProps) {
  const t = useMessages(routinesMessages)
  const gone = query.error instanceof ApiProblem && query.error.status === 404
  return (
    <Page title={t(gone ? `gone.${what}Title` : 'page.routine')} lead={lead}>
      {gone ? (
        <EmptyState
          picture={
            <span className="routine-empty">
              <Stack plates={4} />
            </span>
          }
          text={t(`gone.${what}`)}
          action={
            action ?? (
              <ButtonLink to="/routines" kind="secondary">
                {t('gone.go')}
              </ButtonLink>
            )
          }
        />
      ) : query.isError ? (
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Loading onRetry={() => void query.refetch()}>
          <Bone width="60%" height="2.5rem" />
          <Bone width="40%" />
          <Bone height="22rem" />
        </Loading>
      )}
    </Page>
  )
}
