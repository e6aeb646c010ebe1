import { useState } from 'react'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { Button } from '@/shared/ui/Button.tsx'
import { BackLink, ButtonLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { DeleteSheet } from './DeleteSheet.tsx'
import { useRoutineDraft } from './editor/draft.ts'
import { Missing } from './Missing.tsx'
import { routinesMessages } from './messages.ts'
import { type Routine, useOwn } from './queries.ts'
import { CheckedDays, RoutineHead } from './RoutineView.tsx'
import { ownRoute } from './routes.ts'
import { ShareSheet } from './ShareSheet.tsx'
import { StartButton } from './StartButton.tsx'
import { VersionsSheet } from './VersionsSheet.tsx'

/** One of a person's own routines: what it is, what the rules say of it, and everything that can be done with it. */
export function OwnPage() {
  const t = useMessages(routinesMessages)
  const { routineId } = ownRoute.useParams()
  const query = useOwn(routineId)
  const back = <BackLink to="/routines" label={t('back')} />
  if (!query.data) return <Missing query={query} lead={back} />
  return <Shown key={routineId} routine={query.data} stale={query.isError} />
}

type SheetName = 'share' | 'versions' | 'delete'

function Shown({ routine, stale }: { routine: Routine; stale: boolean }) {
  const t = useMessages(routinesMessages)
  const format = useFormat()
  const [sheet, setSheet] = useState<SheetName | null>(null)
  const draft = useRoutineDraft(routine.id)
  const close = () => setSheet(null)
  const params = { routineId: routine.id }
  return (
    <Page title={routine.name} line={t('page.own')} lead={<BackLink to="/routines" label={t('back')} />}>
      <div className="routine-notices">
        {stale && (
          <Banner kind="warning" icon="cloudOff" live title={t('stale.title')}>
            {t('stale.text')}
          </Banner>
        )}
        {draft && (
          <Banner
            icon="edit"
            title={t('own.draft')}
            action={
              <ButtonLink to="/routines/$routineId/edit" params={params} kind="quiet">
                {t('own.draftGo')}
              </ButtonLink>
            }
          >
            {t('own.draftText')}
          </Banner>
        )}
      </div>
      <RoutineHead routine={routine} over={t('own.saved', { day: format.date(routine.savedAt, 'dayMonth') })}>
        <div className="wrap routine-actions">
          <StartButton routine={routine} />
          <ButtonLink to="/routines/$routineId/edit" params={params} kind="secondary" icon="edit">
            {t('own.edit')}
          </ButtonLink>
          <Button icon="share" onClick={() => setSheet('share')}>
            {t(routine.sharedSince ? 'own.shared' : 'own.share')}
          </Button>
        </div>
      </RoutineHead>
      <CheckedDays
        routine={routine}
        foot={
          <div className="wrap routine-more">
            <Button kind="quiet" icon="clock" onClick={() => setSheet('versions')}>
              {t('own.versions')}
            </Button>
            <ButtonLink to="/routines/new" search={{ from: routine.id }} kind="quiet" icon="plus">
              {t('own.duplicate')}
            </ButtonLink>
            <Button kind="danger" icon="trash" onClick={() => setSheet('delete')}>
              {t('own.delete')}
            </Button>
          </div>
        }
      />
      <ShareSheet routine={routine} open={sheet === 'share'} onClose={close} />
      <VersionsSheet routine={routine} open={sheet === 'versions'} onClose={close} />
      <DeleteSheet routine={routine} open={sheet === 'delete'} onClose={close} />
    </Page>
  )
}
