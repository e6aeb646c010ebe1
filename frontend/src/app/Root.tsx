import { Outlet } from '@tanstack/react-router'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { ToastRegion } from '@/shared/ui/ToastRegion.tsx'
import { LiveRegion } from './LiveRegion.tsx'

/** Around every page: the skip link first, the regions that speak last. */
export function Root() {
  const t = useMessages(commonMessages)
  return (
    <>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <Outlet />
      <ToastRegion />
      <LiveRegion />
    </>
  )
}
