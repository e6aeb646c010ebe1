import { switchLanguage, useLanguage } from '@/shared/i18n/language.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { usePreferences } from '@/shared/prefs/store.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { Segmented } from '@/shared/ui/Choices.tsx'
import { settingsMessages } from './messages.ts'
import { usePreference } from './usePreference.ts'

/** Languages are written in their own words, in either language of the page. */
const languageNames = { es: 'Español', en: 'English' } as const

export function LanguageCard() {
  const t = useMessages(settingsMessages)
  const { units } = usePreferences()
  const language = useLanguage()
  const change = usePreference()
  return (
    <Card title={t('language.title')}>
      <Segmented
        legend={t('language.language')}
        value={language}
        onChange={(chosen) => void switchLanguage(chosen)}
        options={[
          { value: 'es', label: <bdi lang="es">{languageNames.es}</bdi> },
          { value: 'en', label: <bdi lang="en">{languageNames.en}</bdi> },
        ]}
      />
      <Segmented
        legend={t('language.units')}
        value={units}
        onChange={change('units', t('language.units'))}
        options={[
          { value: 'metric', label: t('language.metric') },
          { value: 'imperial', label: t('language.imperial') },
        ]}
      />
    </Card>
  )
}
