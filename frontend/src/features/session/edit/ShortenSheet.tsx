import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Session } from '@/shared/plan/queries.ts'
import { Picks } from '@/shared/ui/Choices.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { sessionMessages } from '../messages.ts'

interface ShortenSheetProps {
  session: Session
  open: boolean
  onClose: () => void
  onChoose: (minutes: number) => void
}

/** "I only have 20 minutes today": what counts most stays. */
export function ShortenSheet({ session, open, onClose, onChoose }: ShortenSheetProps) {
  const t = useMessages(sessionMessages)
  const planned = session.shortened?.from ?? session.minutes
  const lengths = [10, 15, 20, 25, 30, 40, 50, 60].filter((minutes) => minutes < planned)
  return (
    <Sheet open={open} onClose={onClose} title={t('shorten.title')}>
      <p className="prose">{t('shorten.text')}</p>
      <Picks
        legend={t('shorten.legend')}
        tile={5.5}
        value={session.shortened?.minutes ?? null}
        onChange={(minutes) => {
          onClose()
          onChoose(minutes)
        }}
        options={lengths.map((minutes) => ({ value: minutes, label: t('shorten.minutes', { n: minutes }) }))}
      />
    </Sheet>
  )
}
