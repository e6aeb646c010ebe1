import { type ReactNode, useEffect, useId, useRef } from 'react'
import { commonMessages } from '../i18n/common.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { IconButton } from './Button.tsx'

interface SheetProps {
  open: boolean
  /** Called for Esc, the close button and a press beside the sheet. */
  onClose: () => void
  title: string
  /** One action at the foot, with cancel beside it where something is lost. */
  foot?: ReactNode
  /** A dialog that must be answered does not close by a press beside it. */
  modal?: 'light' | 'strict'
  children: ReactNode
}

/**
 * A native <dialog>: from below on narrow screens, centred above 48rem. The browser keeps the focus inside and
 * gives it back. A destructive one names the thing and the effect.
 */
export function Sheet({ open, onClose, title, foot, modal = 'light', children }: SheetProps) {
  const t = useMessages(commonMessages)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key for it, and <dialog> has it
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (modal === 'light' && event.target === event.currentTarget) dialog.current?.close()
      }}
    >
      {open && (
        <div>
          <div className="sheet-head">
            <h2 id={id}>{title}</h2>
            <IconButton icon="close" label={t('action.close')} onClick={() => dialog.current?.close()} />
          </div>
          <div className="sheet-body">{children}</div>
          {foot && <div className="sheet-foot">{foot}</div>}
        </div>
      )}
    </dialog>
  )
}
