import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { api, call } from '@/shared/api/client.ts'
import { signIn } from '@/shared/api/session.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { AccountForm, type Credentials } from './AccountForm.tsx'
import { AccountFrame } from './AccountFrame.tsx'
import { accountMessages } from './messages.ts'

export function LoginPage() {
  const t = useMessages(accountMessages)
  const navigate = useNavigate()
  const { next } = useSearch({ from: '/bare/login' })

  const send = async (body: Credentials) => {
    signIn(await call(api.auth.POST('/api/auth/login', { body })))
    await navigate({ href: next ?? '/today', replace: true })
  }
  return (
    <AccountFrame
      title={t('login.title')}
      text={t('login.text')}
      form={<AccountForm kind="login" send={send} />}
      other={
        <p>
          {t('login.other')}{' '}
          <Link to="/register" className="link-row">
            {t('login.otherLink')}
          </Link>
        </p>
      }
    />
  )
}
