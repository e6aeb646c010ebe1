import { commonMessages } from '../i18n/common.ts'
import { switchLanguage, useLanguage } from '../i18n/language.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { Button } from './Button.tsx'

/** The other language, in its own words. */
export function LanguageSwitch() {
  const t = useMessages(commonMessages)
  const other = useLanguage() === 'es' ? 'en' : 'es'
  return (
    <Button kind="quiet" small lang={other} onClick={() => void switchLanguage(other)}>
      {t('language.other')}
    </Button>
  )
}
