import { useState } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Session } from '@/shared/plan/queries.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { sessionMessages } from '../messages.ts'
import { MoveSheet } from './MoveSheet.tsx'
import { ShortenSheet } from './ShortenSheet.tsx'
import type { Edits } from './useEdits.ts'

/** The shortest a session can be made, in minutes. */
const shortest = 10

/** Less time, or another day. */
export function EditBar({ session, edits }: { session: Session; edits: Edits }) {
  const t = useMessages(sessionMessages)
  const [sheet, setSheet] = useState<'minutes' | 'day' | null>(null)
  const close = () => setSheet(null)
  return (
    <fieldset className="session-edit">
      <legend className="sr">{t('edit.legend')}</legend>
      {session.minutes > shortest && (
        <Button small icon="clock" busy={edits.busy} onClick={() => setSheet('minutes')}>
          {t('edit.shorten')}
        </Button>
      )}
      <Button small icon="calendar" busy={edits.busy} onClick={() => setSheet('day')}>
        {t('edit.move')}
      </Button>
      <ShortenSheet session={session} open={sheet === 'minutes'} onClose={close} onChoose={edits.shorten} />
      <MoveSheet session={session} open={sheet === 'day'} onClose={close} onChoose={edits.move} />
    </fieldset>
  )
}
