import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Page } from '@/shared/ui/Page.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { EmptyState } from '@/shared/ui/States.tsx'
import { planMessages } from './messages.ts'

export function PlanPage() {
  const t = useMessages(planMessages)
  return (
    <Page title={t('page.title')}>
      <EmptyState picture={<Stack plates={5} />} text={t('page.empty')} />
    </Page>
  )
}
