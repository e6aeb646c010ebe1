import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from './Button.tsx'
import { dismissToast, toastStore } from './toasts.ts'

const shownFor = 6000

/** The one place where toasts appear, in the top layer. It stays while it is hovered or holds the focus. */
export function ToastRegion() {
  const toast = useSyncExternalStore(toastStore.subscribe, toastStore.get, toastStore.get)
  const [held, setHeld] = useState(false)
  const region = useRef<HTMLDivElement>(null)
  const id = toast?.id

  useEffect(() => {
    const element = region.current
    if (!element?.showPopover) return
    const open = element.matches(':popover-open')
    if (id !== undefined && !open) element.showPopover()
    if (id === undefined && open) element.hidePopover()
  }, [id])

  useEffect(() => {
    if (id === undefined || held) return
    const timer = setTimeout(() => dismissToast(id), shownFor)
    return () => clearTimeout(timer)
  }, [id, held])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it holds still while somebody reads, nothing more
    <div
      ref={region}
      className="toasts"
      popover="manual"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status">
        {toast && (
          <div className="toast" key={toast.id}>
            <span>{toast.text}</span>
            {toast.action && (
              <Button
                kind="quiet"
                onClick={() => {
                  toast.action?.run()
                  dismissToast(toast.id)
                }}
              >
                {toast.action.label}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  )
}
