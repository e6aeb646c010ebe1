import type { ApiProblem } from '@/shared/api/problem.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { accountMessages } from './messages.ts'

/** Why the account could not be reached, for what no single field is to blame. */
export function ProblemBanner({ problem }: { problem: ApiProblem | null }) {
  const t = useMessages(accountMessages)
  if (!problem || problem.fields.length > 0) return null
  const { code, status, retryAfter } = problem
  if (code === 'account_exists' || code === 'invalid_credentials') {
    return (
      <Banner kind="danger" live title={t(`problem.${code}`)}>
        {t(`problem.${code}Text`)}
      </Banner>
    )
  }
  if (status === 429 || status === 503) {
    return (
      <Banner kind="warning" icon="clock" live title={t('problem.wait')}>
        {t('problem.waitText', { n: retryAfter ?? 30 })}
      </Banner>
    )
  }
  const key = status === 0 ? 'offline' : 'server'
  return (
    <Banner
      kind={status === 0 ? 'warning' : 'danger'}
      icon={status === 0 ? 'cloudOff' : 'error'}
      live
      title={t(`problem.${key}`)}
    >
      {t(`problem.${key}Text`)}
    </Banner>
  )
}
