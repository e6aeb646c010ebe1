import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

type BannerKind = 'info' | 'success' | 'warning' | 'danger'

const icons: Record<BannerKind, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'error',
}

interface BannerProps {
  kind?: BannerKind
  icon?: IconName
  /** The word or short sentence in bold: "Sin conexión." */
  title?: string
  children?: ReactNode
  /** One action. */
  action?: ReactNode
  /** Spoken when it appears: danger at once, the others when there is a pause. Leave out for what was always there. */
  live?: boolean
}

/** At the top of the content: tint, icon, word, sentence, one action. Not dismissible when it blocks training. */
export function Banner({ kind = 'info', icon, title, children, action, live = false }: BannerProps) {
  const role = live ? (kind === 'danger' ? 'alert' : 'status') : 'note'
  return (
    <div className={`banner banner-${kind}`} role={role}>
      <Icon name={icon ?? icons[kind]} />
      <p>
        {title && <b>{title} </b>}
        {children}
      </p>
      {action && <div className="banner-action">{action}</div>}
    </div>
  )
}
