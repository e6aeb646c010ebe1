import { useState } from 'react'
import { api, call } from '@/shared/api/client.ts'
import { ApiProblem } from '@/shared/api/problem.ts'
import { forgetSession, useSession } from '@/shared/api/session.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { Button } from '@/shared/ui/Button.tsx'
import { Card } from '@/shared/ui/Card.tsx'
import { settingsMessages } from './messages.ts'

/** Who is signed in, and the way out. The cookie is ended on the server first: leaving without that is no leaving. */
export function SessionCard() {
  const t = useMessages(settingsMessages)
  const session = useSession()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const leave = async () => {
    setState('busy')
    try {
      await call(api.auth.POST('/api/auth/logout'))
      forgetSession()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setState('failed')
    }
  }
  return (
    <Card title={t('session.title')}>
      <div className="settings-session">
        <p className="sm mute">{session && t('session.as', { email: session.user.email })}</p>
        <Button kind="outline" icon="leave" busy={state === 'busy'} onClick={() => void leave()}>
          {t('session.leave')}
        </Button>
      </div>
      {state === 'failed' && (
        <Banner kind="warning" icon="cloudOff" live>
          {t('session.failed')}
        </Banner>
      )}
    </Card>
  )
}
