import './account.css'
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Field } from '@/shared/ui/Field.tsx'
import { useSubmit } from '@/shared/ui/useSubmit.ts'
import { checkCredentials } from './check.ts'
import { accountMessages } from './messages.ts'
import { ProblemBanner } from './ProblemBanner.tsx'

export interface Credentials {
  email: string
  password: string
}

interface AccountFormProps {
  kind: 'login' | 'register'
  send: (credentials: Credentials) => Promise<void>
}

/** E-mail and password, for both doors. */
export function AccountForm({ kind, send }: AccountFormProps) {
  const t = useMessages(accountMessages)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const credentials = { email: email.trim(), password }
  const { busy, complaint, submit, clear, form } = useSubmit(() => send(credentials))
  const error = (pointer: string) => {
    const code = complaint.fields[pointer]
    return code === undefined ? undefined : t(fieldKey(pointer, code))
  }
  const registering = kind === 'register'
  return (
    <form
      ref={form}
      className="account-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit(() => checkCredentials(kind, credentials))
      }}
    >
      <ProblemBanner problem={complaint.problem} />
      <Field
        label={t('field.email')}
        hint={registering ? t('field.emailHint') : undefined}
        error={error('/email')}
        data-pointer="/email"
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={(event) => {
          setEmail(event.target.value)
          clear('/email')
        }}
      />
      <div>
        <Field
          label={t('field.password')}
          hint={registering ? t('field.passwordHint') : undefined}
          error={error('/password')}
          data-pointer="/password"
          type={shown ? 'text' : 'password'}
          autoComplete={registering ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          value={password}
          onChange={(event) => {
            setPassword(event.target.value)
            clear('/password')
          }}
        />
        <label className="account-show">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {t('field.show')}
        </label>
      </div>
      <Button kind="go" type="submit" busy={busy}>
        {t(`${kind}.go`)}
      </Button>
    </form>
  )
}

const known = ['required', 'not_an_email', 'length', 'too_common', 'too_close_to_email'] as const

/** The sentence for a complaint; a code that is newer than this page has a general one. */
function fieldKey(pointer: string, code: string) {
  if (pointer === '/email' && code === 'length') return 'error.emailLength'
  const found = known.find((one) => one === code)
  return found ? (`error.${found}` as const) : 'error.other'
}
