import './session.css'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ApiProblem } from '@/shared/api/problem.ts'
import { capital } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDraft } from '@/shared/log/draft.ts'
import { type Session, useSession } from '@/shared/plan/queries.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { BackLink, ButtonLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { EditNotices } from './edit/EditNotices.tsx'
import { type Edits, useEdits } from './edit/useEdits.ts'
import { sessionMessages } from './messages.ts'
import { SessionView } from './SessionView.tsx'

const route = getRouteApi('/shell/plan/sessions/$sessionId')

/** One session of the plan: what to do, in order, and why each of it. */
export function SessionPage() {
  const t = useMessages(sessionMessages)
  const { sessionId } = route.useParams()
  const query = useSession(sessionId)
  const session = query.data
  const back = (
    <BackLink to="/plan" search={session ? { week: session.week } : {}} label={t('back')} viewTransition />
  )
  if (session) return <Shown key={session.id} session={session} back={back} stale={query.isError} />
  if (query.error instanceof ApiProblem && query.error.status === 404) {
    return (
      <Page title={t('missing.title')} lead={back}>
        <EmptyState
          picture={
            <span className="session-empty">
              <Stack plates={5} />
            </span>
          }
          text={t('missing.text')}
          action={
            <ButtonLink to="/plan" kind="secondary">
              {t('missing.go')}
            </ButtonLink>
          }
        />
      </Page>
    )
  }
  return (
    <Page title={t('page.title')} lead={back}>
      {query.isPending ? (
        <Loading onRetry={() => void query.refetch()}>
          <Bone width="14rem" height="2.5rem" />
          <Bone width="18rem" />
          <Bone height="26rem" />
        </Loading>
      ) : (
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      )}
    </Page>
  )
}

function Shown({ session, back, stale }: { session: Session; back: ReactNode; stale: boolean }) {
  const t = useMessages(sessionMessages)
  const format = useFormat()
  const running = useDraft()?.sessionId === session.id
  const edits = useEdits(session)
  const todo = session.status === 'planned' || session.status === 'missed' || session.status === 'moved'
  const open = running || todo
  const start = (className: string) =>
    open &&
    session.kind !== 'rest' && (
      <ButtonLink to="/live/$sessionId" params={{ sessionId: session.id }} kind="go" className={className}>
        {t(running ? 'resume' : 'go')}
      </ButtonLink>
    )
  return (
    <Page
      title={session.title}
      line={capital(format.date(session.date, 'full'))}
      lead={back}
      actions={start('session-go-wide')}
    >
      <Notices session={session} stale={stale} running={running} edits={edits} />
      {session.kind === 'rest' ? (
        <>
          <h1>{session.title}</h1>
          <EmptyState
            picture={
              <span className="session-empty">
                <Stack plates={0} />
              </span>
            }
            text={t('rest.text')}
          />
        </>
      ) : (
        <SessionView session={session} edits={todo && !running ? edits : null} />
      )}
      {open && session.kind !== 'rest' && <div className="foot session-foot">{start('')}</div>}
    </Page>
  )
}

interface NoticesProps {
  session: Session
  stale: boolean
  running: boolean
  edits: Edits
}

function Notices({ session, stale, running, edits }: NoticesProps) {
  const t = useMessages(sessionMessages)
  return (
    <div className="session-notices">
      {stale && (
        <Banner kind="warning" icon="cloudOff" live title={t('stale.title')}>
          {t('stale.text')}
        </Banner>
      )}
      <EditNotices session={session} edits={edits} />
      {session.progressUnavailable && (
        <Banner kind="warning" title={t('blind.title')}>
          {t('blind.text')}
        </Banner>
      )}
      {session.status === 'done' && !running && (
        <Banner
          kind="success"
          title={t('done')}
          action={
            <ButtonLink to="/progress" kind="quiet">
              {t('doneLink')}
            </ButtonLink>
          }
        >
          {t('doneText')}
        </Banner>
      )}
    </div>
  )
}
