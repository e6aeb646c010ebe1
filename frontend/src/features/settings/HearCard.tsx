import { useMessages } from '@/shared/i18n/useMessages.ts'
import { usePreferences } from '@/shared/prefs/store.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { Segmented } from '@/shared/ui/Choices.tsx'
import { SwitchRow } from '@/shared/ui/Controls.tsx'
import { settingsMessages } from './messages.ts'
import { usePreference } from './usePreference.ts'

/** Sound, speech, vibration, targets, hand. */
export function HearCard() {
  const t = useMessages(settingsMessages)
  const preferences = usePreferences()
  const change = usePreference()
  return (
    <Card title={t('hear.title')}>
      <SwitchRow
        label={t('hear.sound')}
        hint={t('hear.soundHint')}
        checked={preferences.sound}
        onChange={change('sound', t('hear.sound'))}
      />
      <SwitchRow
        label={t('hear.spoken')}
        hint={t('hear.spokenHint')}
        checked={preferences.spokenCountdown}
        onChange={change('spokenCountdown', t('hear.spoken'))}
      />
      <SwitchRow
        label={t('hear.vibration')}
        hint={t('hear.vibrationHint')}
        checked={preferences.vibration}
        onChange={change('vibration', t('hear.vibration'))}
      />
      <SwitchRow
        label={t('hear.targets')}
        hint={t('hear.targetsHint')}
        checked={preferences.largerTargets}
        onChange={change('largerTargets', t('hear.targets'))}
      />
      <Segmented
        legend={t('hear.hand')}
        value={preferences.hand}
        onChange={change('hand', t('hear.hand'))}
        options={[
          { value: 'right', label: t('hear.right') },
          { value: 'left', label: t('hear.left') },
        ]}
      />
    </Card>
  )
}
