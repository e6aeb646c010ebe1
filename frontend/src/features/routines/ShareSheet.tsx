import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useLanguage } from '@/shared/i18n/language.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { announce } from '@/shared/lib/announce.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Field } from '@/shared/ui/Field.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { routinesMessages } from './messages.ts'
import { keepRoutine, type Routine } from './queries.ts'
import { WriteFailed } from './WriteFailed.tsx'
import { readRoutine, shareRoutine, unshareRoutine } from './writes.ts'

interface ShareSheetProps {
  routine: Routine
  open: boolean
  onClose: () => void
}

/** A link that shows the routine and nothing of its owner; it is seen once and can be taken back at any time. */
export function ShareSheet({ routine, open, onClose }: ShareSheetProps) {
  const t = useMessages(routinesMessages)
  const format = useFormat()
  const lang = useLanguage()
  const client = useQueryClient()
  const [link, setLink] = useState<string | null>(null)
  // Sharing changes the routine's tag: the next edit needs the new one.
  const again = async () => keepRoutine(client, await readRoutine(routine.id, lang), lang)
  const share = useMutation({
    mutationFn: async () => {
      setLink(`${location.origin}/routines/shared/${await shareRoutine(routine.id)}`)
      await again()
    },
    onSuccess: () => announce(t('share.made')),
  })
  const stop = useMutation({
    mutationFn: async () => {
      await unshareRoutine(routine.id)
      setLink(null)
      await again()
    },
    onSuccess: () => announce(t('share.stopped')),
  })
  const shared = routine.sharedSince !== undefined || link !== null
  return (
    <Sheet open={open} onClose={onClose} title={t('share.title')}>
      <div className="flow">
        <p className="prose">{t('share.say')}</p>
        {link ? (
          <Link link={link} />
        ) : (
          shared && (
            <p className="prose sm">
              {t('share.since', { day: format.date(routine.sharedSince ?? '', 'dayMonth') })}
            </p>
          )
        )}
        <WriteFailed error={share.error ?? stop.error} />
        <div className="wrap">
          {!link && (
            <Button kind="secondary" busy={share.isPending} onClick={() => share.mutate()}>
              {t(shared ? 'share.another' : 'share.make')}
            </Button>
          )}
          {shared && (
            <Button kind="outline" busy={stop.isPending} onClick={() => stop.mutate()}>
              {t('share.stop')}
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  )
}

/** The link in a field, to be read and copied. On plain http browsers have no clipboard: it is selected instead. */
function Link({ link }: { link: string }) {
  const t = useMessages(routinesMessages)
  const box = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<'done' | 'selected' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied('done')
    } catch {
      box.current?.focus()
      box.current?.select()
      setCopied('selected')
    }
  }
  return (
    <>
      <Field
        ref={box}
        label={t('share.link')}
        hint={t('share.once')}
        autoComplete="off"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="wrap">
        <Button kind="go" icon={copied === 'done' ? 'check' : 'share'} onClick={() => void copy()}>
          {t('share.copy')}
        </Button>
        <span className="sm" role="status">
          {copied && t(`share.copied.${copied}`)}
        </span>
      </div>
    </>
  )
}
