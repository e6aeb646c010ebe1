import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { settingsMessages } from './messages.ts'

/** The answers behind the plan: the wizard again, filled in. */
export function ProfileCard() {
  const t = useMessages(settingsMessages)
  return (
    <Card title={t('profile.title')}>
      <div className="settings-session">
        <p className="sm mute">{t('profile.text')}</p>
        <ButtonLink
          to="/onboarding/$step"
          params={{ step: '1' }}
          search={{ edit: true }}
          kind="outline"
          icon="edit"
        >
          {t('profile.edit')}
        </ButtonLink>
      </div>
    </Card>
  )
}
