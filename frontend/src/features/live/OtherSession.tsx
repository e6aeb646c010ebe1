import { useMessages } from '@/shared/i18n/useMessages.ts'
import { countSets, type Draft, writeDraft } from '@/shared/log/draft.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { BackLink, ButtonLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { EmptyState } from '@/shared/ui/States.tsx'
import { marksOf, Ticks } from '@/shared/ui/Ticks.tsx'
import { liveMessages } from './messages.ts'

/** Another session runs: it is finished or discarded first, never lost by accident. */
export function OtherSession({ draft }: { draft: Draft }) {
  const t = useMessages(liveMessages)
  const { done, total } = countSets(draft.items)
  return (
    <Page title={t('other.title')} lead={<BackLink to="/today" label={t('rest.back')} />}>
      <EmptyState
        picture={<Ticks big marks={marksOf(total, done, true)} />}
        text={t('other.text', { title: draft.title, done, n: total })}
        action={
          <div className="wrap">
            <ButtonLink to="/live/$sessionId" params={{ sessionId: draft.sessionId }} kind="go" width="wide">
              {t('other.go', { title: draft.title })}
            </ButtonLink>
            <Button kind="quiet" onClick={() => writeDraft(null)}>
              {t('other.discard')}
            </Button>
          </div>
        }
      />
    </Page>
  )
}
