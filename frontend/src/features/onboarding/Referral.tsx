import { useEffect, useRef } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Card } from '@/shared/ui/Card.tsx'
import { productName, Wordmark } from '@/shared/ui/Mark.tsx'
import { onboardingMessages } from './messages.ts'

interface ReferralProps {
  /** Why, in the server's own words. */
  detail: string
  onReview: () => void
  onLeave: () => void
}

/** Symptoms come before training (R34): calm, what to do, and nothing that was answered is lost. */
export function Referral({ detail, onReview, onLeave }: ReferralProps) {
  const t = useMessages(onboardingMessages)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="wizard-referral">
      <div className="top word">
        <Wordmark />
      </div>
      <title>{`${t('referral.title')} · ${productName}`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {t('referral.title')}
      </h1>
      <p className="wizard-lead">{detail || t('referral.text')}</p>
      <Card title={t('referral.do')}>
        <ol className="wizard-todo">
          <li>{t('referral.call')}</li>
          <li>{t('referral.visit')}</li>
          <li>{t('referral.back')}</li>
        </ol>
      </Card>
      <div className="wrap">
        <Button kind="secondary" width="wide" onClick={onLeave}>
          {t('referral.leave')}
        </Button>
        <Button kind="quiet" onClick={onReview}>
          {t('referral.review')}
        </Button>
      </div>
    </div>
  )
}
