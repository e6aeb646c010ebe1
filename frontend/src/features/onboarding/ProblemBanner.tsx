import type { ApiProblem } from '@/shared/api/problem.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { onboardingMessages } from './messages.ts'
import { screenOfPointer } from './screens.ts'

/** Why the plan could not be made, for what no field on the page is to blame. */
export function ProblemBanner({ problem }: { problem: ApiProblem | null }) {
  const t = useMessages(onboardingMessages)
  if (!problem || problem.code === 'medical_referral') return null
  if (problem.fields.some((field) => screenOfPointer(field.pointer))) return null
  if (problem.status === 0) {
    return (
      <Banner kind="warning" icon="cloudOff" live title={t('problem.offline')}>
        {t('problem.offlineText')}
      </Banner>
    )
  }
  if (problem.status === 429) {
    return (
      <Banner kind="warning" icon="clock" live title={t('problem.wait')}>
        {t('problem.waitText', { n: problem.retryAfter ?? 30 })}
      </Banner>
    )
  }
  return (
    <Banner kind="danger" live title={t('problem.server')}>
      {t('problem.serverText')}
    </Banner>
  )
}
