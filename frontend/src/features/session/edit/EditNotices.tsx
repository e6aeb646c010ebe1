import { ApiProblem } from '@/shared/api/problem.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Session } from '@/shared/plan/queries.ts'
import { Banner } from '@/shared/ui/Banner.tsx'
import { Button } from '@/shared/ui/Button.tsx'
import { sessionMessages } from '../messages.ts'
import type { Edits } from './useEdits.ts'

/** What is not as planned: another day, less time; each can be taken back. And why a change was refused. */
export function EditNotices({ session, edits }: { session: Session; edits: Edits }) {
  const t = useMessages(sessionMessages)
  const format = useFormat()
  const { moved, shortened, note } = session
  return (
    <>
      {edits.error && (
        <Banner kind="danger" live>
          {t('edit.failed', { text: edits.error instanceof ApiProblem ? edits.error.message : '' })}
        </Banner>
      )}
      {moved && (
        <Banner
          kind={moved.warning ? 'warning' : 'info'}
          icon="calendar"
          title={t(moved.by === 'person' ? 'move.byYou' : 'move.missed')}
          action={
            moved.by === 'person' && (
              <Button kind="quiet" small busy={edits.busy} onClick={edits.restoreDay}>
                {t('move.undo')}
              </Button>
            )
          }
        >
          {t('move.from', { day: format.date(moved.from, 'full') })}{' '}
          {moved.warning?.text ?? moved.reason.text}
        </Banner>
      )}
      {shortened && (
        <Banner
          icon="clock"
          title={t('shorten.banner', { n: session.minutes })}
          action={
            <Button kind="quiet" small busy={edits.busy} onClick={edits.restoreMinutes}>
              {t('shorten.undo', { n: shortened.from })}
            </Button>
          }
        >
          {t('shorten.was', { n: shortened.from })}
        </Banner>
      )}
      {note && <Banner icon="info">{note}</Banner>}
    </>
  )
}
