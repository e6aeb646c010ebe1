import './settings.css'
import { type ReactNode, useId } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { SetTable } from '@/shared/ui/SetTable.tsx'
import { FigureCard } from './FigureCard.tsx'
import { HearCard } from './HearCard.tsx'
import { LanguageCard } from './LanguageCard.tsx'
import { settingsMessages } from './messages.ts'
import { SeeCard } from './SeeCard.tsx'

/** The settings that need no account, with a live preview: on top when narrow, at the side when wide. */
export function Settings({ children }: { children?: ReactNode }) {
  const t = useMessages(settingsMessages)
  const id = useId()
  return (
    <div className="settings">
      <section className="settings-preview" aria-labelledby={id}>
        <h2 id={id}>{t('preview.title')}</h2>
        <SetTable
          caption={t('preview.caption')}
          sets={[
            { state: 'done', last: { kg: 42.5, reps: 12 }, kg: 45, reps: 12, rir: 3 },
            { state: 'now', last: { kg: 42.5, reps: 12 }, kg: 45, reps: 11, rir: 2 },
          ]}
        />
        <p className="sm">{t('preview.text')}</p>
      </section>
      <div className="flow">
        <SeeCard />
        <HearCard />
        <LanguageCard />
        <FigureCard />
        {children}
      </div>
    </div>
  )
}
