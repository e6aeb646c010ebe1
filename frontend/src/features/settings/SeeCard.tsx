import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { setPreferences, usePreferences } from '@/shared/prefs/store.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { Segmented } from '@/shared/ui/Choices.tsx'
import { Slider, SwitchRow } from '@/shared/ui/Controls.tsx'
import { settingsMessages } from './messages.ts'
import { usePreference } from './usePreference.ts'

/** Theme, contrast, text size, motion, reading comfort, density. */
export function SeeCard() {
  const t = useMessages(settingsMessages)
  const format = useFormat()
  const preferences = usePreferences()
  const change = usePreference()
  return (
    <Card title={t('see.title')}>
      <Segmented
        legend={t('see.theme')}
        value={preferences.theme}
        onChange={change('theme', t('see.theme'))}
        options={[
          { value: 'system', label: t('see.system') },
          { value: 'light', label: t('see.light') },
          { value: 'dark', label: t('see.dark') },
        ]}
      />
      <Segmented
        legend={t('see.contrast')}
        value={preferences.contrast}
        onChange={change('contrast', t('see.contrast'))}
        options={[
          { value: 'system', label: t('see.system') },
          { value: 'normal', label: t('see.normal') },
          { value: 'high', label: t('see.high') },
        ]}
      />
      <Slider
        label={t('see.textSize')}
        shown={format.percent(preferences.textSize)}
        value={preferences.textSize}
        min={100}
        max={200}
        step={10}
        onChange={(textSize) => setPreferences({ textSize })}
      />
      <Segmented
        legend={t('see.motion')}
        value={preferences.motion}
        onChange={change('motion', t('see.motion'))}
        options={[
          { value: 'system', label: t('see.system') },
          { value: 'full', label: t('see.full') },
          { value: 'reduced', label: t('see.reduced') },
        ]}
      />
      <Segmented
        legend={t('see.density')}
        value={preferences.density}
        onChange={change('density', t('see.density'))}
        options={[
          { value: 'comfortable', label: t('see.comfortable') },
          { value: 'compact', label: t('see.compact') },
        ]}
      />
      <p className="sm mute settings-hint">{t('see.densityHint')}</p>
      <SwitchRow
        label={t('see.comfort')}
        hint={t('see.comfortHint')}
        checked={preferences.readingComfort}
        onChange={change('readingComfort', t('see.comfort'))}
      />
    </Card>
  )
}
