import { useEffect, useState } from 'react'
import { type ExerciseBrief, useCatalogue } from '@/shared/catalogue/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { uuid } from '@/shared/lib/uuid.ts'
import { readDraft, writeDraft } from '@/shared/log/draft.ts'
import { clearExtras, useExtras } from '@/shared/log/extras.ts'
import { usePlan, useSession } from '@/shared/plan/queries.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { BackLink, ButtonLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { liveMessages } from './messages.ts'
import { startDraft } from './model/start.ts'

/** Fetches the session and starts it; says so when there is nothing to start. */
export function Start({ sessionId }: { sessionId: string }) {
  const t = useMessages(liveMessages)
  const day = useDay()
  const session = useSession(sessionId)
  const plan = usePlan()
  const extraIds = useExtras(day)
  const { find } = useCatalogue()
  const [again, setAgain] = useState(false)
  const extras = extraIds.map(find).filter((found): found is ExerciseBrief => found !== undefined)

  const { data } = session
  const startable = data !== undefined && data.items.length > 0 && (data.status !== 'done' || again)
  const ready = startable && !session.isFetching && !plan.isPending && extras.length === extraIds.length
  useEffect(() => {
    if (!ready || readDraft()) return
    writeDraft(startDraft({ session: data, planId: plan.data?.id, extras, id: uuid(), now: new Date() }))
    clearExtras()
  }, [ready, data, plan.data, extras])

  const back = <BackLink to="/today" label={t('rest.back')} />
  if (session.isError && !data) {
    return (
      <Page title={t('page.loading')} lead={back}>
        <LoadFailed error={session.error} onRetry={() => void session.refetch()} />
      </Page>
    )
  }
  if (data && data.items.length === 0) {
    return (
      <Page title={t('rest.title')} lead={back}>
        <EmptyState
          picture={<Stack plates={0} />}
          text={t('rest.text')}
          action={
            <ButtonLink to="/today" kind="secondary">
              {t('rest.back')}
            </ButtonLink>
          }
        />
      </Page>
    )
  }
  if (data && !startable) {
    return (
      <Page title={t('already.title')} lead={back}>
        <EmptyState
          picture={<Stack plates={data.items.length} state="done" />}
          text={t('already.text', { title: data.title })}
          action={
            <div className="wrap">
              <ButtonLink
                to="/progress"
                search={data.workoutId ? { workout: data.workoutId } : {}}
                kind="secondary"
              >
                {t('already.see')}
              </ButtonLink>
              <Button kind="outline" onClick={() => setAgain(true)}>
                {t('already.again')}
              </Button>
            </div>
          }
        />
      </Page>
    )
  }
  return (
    <Page title={data?.title ?? t('page.loading')} lead={back}>
      <Loading onRetry={() => void session.refetch()}>
        <Bone height="0.5rem" />
        <Bone width="60%" height="2rem" />
        {[1, 2, 3].map((row) => (
          <Bone key={row} height="2.75rem" />
        ))}
      </Loading>
    </Page>
  )
}
