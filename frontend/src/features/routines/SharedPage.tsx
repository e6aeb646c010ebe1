import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '@/shared/api/queries.ts'
import { useSession } from '@/shared/api/session.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { BackLink, ButtonLink } from '@/shared/ui/links.tsx'
import { Wordmark } from '@/shared/ui/Mark.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Missing } from './Missing.tsx'
import { routinesMessages } from './messages.ts'
import { useShared } from './queries.ts'
import { CheckedDays, Days, RoutineHead } from './RoutineView.tsx'
import { sharedRoute } from './routes.ts'
import { useCopy } from './useCopy.ts'
import { WriteFailed } from './WriteFailed.tsx'

/** What a link leads to, for whoever has it: also for visitors, who can look and sign in to keep it. */
export function SharedPage() {
  return (
    <QueryClientProvider client={queryClient}>
      <Shared />
    </QueryClientProvider>
  )
}

function Shared() {
  const t = useMessages(routinesMessages)
  const { token } = sharedRoute.useParams()
  const signedIn = useSession() !== null
  const query = useShared(token)
  const copy = useCopy({ token })
  const lead = signedIn ? (
    <BackLink to="/routines" label={t('back')} />
  ) : (
    <span className="word">
      <Wordmark />
    </span>
  )
  if (!query.data) {
    return (
      <Missing
        query={query}
        what="link"
        lead={lead}
        action={
          <ButtonLink to={signedIn ? '/routines' : '/'} kind="secondary">
            {t(signedIn ? 'gone.go' : 'gone.home')}
          </ButtonLink>
        }
      />
    )
  }
  const routine = query.data
  return (
    <Page title={routine.name} line={t('page.shared')} lead={lead}>
      <RoutineHead routine={routine}>
        <div className="wrap routine-actions">
          {signedIn ? (
            <Button kind="go" busy={copy.isPending} onClick={() => copy.mutate()}>
              {t('copy.go')}
            </Button>
          ) : (
            <ButtonLink to="/login" search={{ next: `/routines/shared/${token}` }} kind="go">
              {t('shared.signIn')}
            </ButtonLink>
          )}
        </div>
        <p className="sm mute prose">{t('shared.say')}</p>
      </RoutineHead>
      <WriteFailed error={copy.error} />
      {signedIn ? <CheckedDays routine={routine} /> : <Days routine={routine} linked={false} />}
    </Page>
  )
}
