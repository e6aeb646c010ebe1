import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Page } from '@/shared/ui/Page.tsx'
import { settingsMessages } from './messages.ts'
import { ProfileCard } from './ProfileCard.tsx'
import { SessionCard } from './SessionCard.tsx'
import { Settings } from './Settings.tsx'

export function YouPage() {
  const t = useMessages(settingsMessages)
  return (
    <Page title={t('you.title')}>
      <Settings>
        <ProfileCard />
        <SessionCard />
      </Settings>
    </Page>
  )
}
