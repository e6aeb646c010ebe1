import './list.css'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { MineList } from './MineList.tsx'
import { routinesMessages } from './messages.ts'
import { Shelf } from './Shelf.tsx'

/** One's own routines, and the coach's shelf to start from. */
export function RoutinesPage() {
  const t = useMessages(routinesMessages)
  return (
    <Page
      title={t('page.title')}
      actions={
        <ButtonLink to="/routines/new" kind="go" className="routines-new" icon="plus">
          {t('list.new')}
        </ButtonLink>
      }
    >
      <p className="prose routines-say">{t('list.say')}</p>
      <MineList />
      <Shelf />
    </Page>
  )
}
