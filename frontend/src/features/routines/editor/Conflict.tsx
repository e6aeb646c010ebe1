import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Icon } from '@/shared/ui/Icon.tsx'
import { editorMessages } from './messages.ts'

interface ConflictProps {
  busy: boolean
  onOver: () => void
  onCopy: () => void
  onTheirs: () => void
}

/** The routine was changed elsewhere while it was written here: which one goes on, without losing either. */
export function Conflict({ busy, onOver, onCopy, onTheirs }: ConflictProps) {
  const t = useMessages(editorMessages)
  return (
    <section className="banner banner-warning" id="conflict" role="alert">
      <Icon name="warning" />
      <div>
        <p>
          <b>{t('conflict.title')}</b> {t('conflict.text')}
        </p>
        <div className="edit-choices">
          <Button busy={busy} onClick={onOver}>
            {t('conflict.mine')}
          </Button>
          <Button busy={busy} onClick={onCopy}>
            {t('conflict.both')}
          </Button>
          <Button onClick={onTheirs}>{t('conflict.theirs')}</Button>
        </div>
      </div>
    </section>
  )
}
