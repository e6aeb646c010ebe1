import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Preferences } from '@/shared/prefs/preferences.ts'
import { getPreferences, setPreferences } from '@/shared/prefs/store.ts'
import { toast } from '@/shared/ui/toasts.ts'
import { settingsMessages } from './messages.ts'

/** A choice applies at once and can be taken back from the toast. `name` is the setting's visible label. */
export function usePreference() {
  const t = useMessages(settingsMessages)
  const common = useMessages(commonMessages)
  return <K extends keyof Preferences>(key: K, name: string) =>
    (value: Preferences[K]) => {
      const before = getPreferences()[key]
      setPreferences({ [key]: value })
      toast({
        text: t('change.done', { name }),
        action: { label: common('action.undo'), run: () => setPreferences({ [key]: before }) },
      })
    }
}
