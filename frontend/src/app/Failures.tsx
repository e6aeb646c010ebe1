/** What stands in a page's place: not found, broken, still coming. They are pages like the others. */
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ApiProblem } from '@/shared/api/problem.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { Mark } from '@/shared/ui/Mark.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { Ticks } from '@/shared/ui/Ticks.tsx'

export function NotFound() {
  const t = useMessages(commonMessages)
  return (
    <div className="app">
      <main className="main" id="main">
        <Page title={t('notFound.title')} lead={<Mark />}>
          <EmptyState
            picture={<Ticks big marks={['planned', 'planned', 'skipped', 'planned']} />}
            text={t('notFound.text')}
            action={
              <ButtonLink to="/today" kind="secondary">
                {t('notFound.home')}
              </ButtonLink>
            }
          />
        </Page>
      </main>
    </div>
  )
}

/** A loader that could not reach the server offers another try; anything else is a bug of ours. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const t = useMessages(commonMessages)
  const router = useRouter()
  const again = () => {
    reset()
    void router.invalidate()
  }
  if (error instanceof ApiProblem) {
    return (
      <div className="main" id="main">
        <Page title={t(error.status === 0 ? 'error.offline' : 'error.server')} lead={<Mark />}>
          <LoadFailed error={error} onRetry={again} />
        </Page>
      </div>
    )
  }
  return (
    <div className="main" id="main">
      <Page title={t('error.title')} lead={<Mark />}>
        <EmptyState
          picture={<Ticks big marks={['done', 'done', 'skipped', 'planned']} />}
          text={t('error.text')}
          action={
            <Button kind="secondary" onClick={() => location.reload()}>
              {t('error.reload')}
            </Button>
          }
        />
      </Page>
    </div>
  )
}

/** A page whose code is on its way: a heading and two shapes. Pages with data have skeletons of their own. */
export function PagePending() {
  return (
    <Loading>
      <div className="top">
        <Bone width="12rem" height="2rem" />
      </div>
      <Bone height="14rem" />
      <Bone width="70%" />
    </Loading>
  )
}
