import { ApiProblem } from '@/shared/api/problem.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { routinesMessages } from './messages.ts'

/** Why something could not be done; nothing was changed. Shows nothing without an error. */
export function WriteFailed({ error }: { error: unknown }) {
  const t = useMessages(routinesMessages)
  if (!error) return null
  const status = error instanceof ApiProblem ? error.status : 500
  if (status === 0) {
    return (
      <Banner kind="warning" icon="cloudOff" live title={t('failed.offline')}>
        {t('failed.offlineText')}
      </Banner>
    )
  }
  return (
    <Banner kind="danger" live title={t('failed.title')}>
      {t(status === 404 ? 'failed.gone' : 'failed.text')}
    </Banner>
  )
}
