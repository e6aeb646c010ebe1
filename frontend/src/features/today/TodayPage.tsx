import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Page } from '@/shared/ui/Page.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { EmptyState } from '@/shared/ui/States.tsx'
import { todayMessages } from './messages.ts'

export function TodayPage() {
  const t = useMessages(todayMessages)
  return (
    <Page title={t('page.title')}>
      <EmptyState picture={<Stack plates={5} />} text={t('page.empty')} />
    </Page>
  )
}
