import { Link, useNavigate } from '@tanstack/react-router'
import { api, call } from '@/shared/api/client.ts'
import { signIn } from '@/shared/api/session.ts'
import { useLanguage } from '@/shared/i18n/language.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { AccountForm, type Credentials } from './AccountForm.tsx'
import { AccountFrame } from './AccountFrame.tsx'
import { accountMessages } from './messages.ts'

export function RegisterPage() {
  const t = useMessages(accountMessages)
  const language = useLanguage()
  const navigate = useNavigate()

  const send = async (credentials: Credentials) => {
    const body = { ...credentials, language }
    signIn(await call(api.auth.POST('/api/auth/register', { body })))
    await navigate({ to: '/today', replace: true })
  }
  return (
    <AccountFrame
      title={t('register.title')}
      text={t('register.text')}
      form={<AccountForm kind="register" send={send} />}
      other={
        <p>
          {t('register.other')}{' '}
          <Link to="/login" className="link-row">
            {t('register.otherLink')}
          </Link>
        </p>
      }
    />
  )
}
