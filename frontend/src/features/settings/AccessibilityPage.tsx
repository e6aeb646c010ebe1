import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { BackLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { settingsMessages } from './messages.ts'
import { Settings } from './Settings.tsx'

/** The same centre without an account: from the landing page's foot and the wizard's first step. */
export function AccessibilityPage() {
  const t = useMessages(settingsMessages)
  const common = useMessages(commonMessages)
  return (
    <Page title={t('access.title')} lead={<BackLink to="/" label={common('action.back')} />}>
      <p className="mute say">{t('access.text')}</p>
      <Settings />
    </Page>
  )
}
