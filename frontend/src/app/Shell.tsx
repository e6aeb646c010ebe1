import { Link, type LinkProps, Outlet, useLocation } from '@tanstack/react-router'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Icon, type IconName } from '@/shared/ui/Icon.tsx'
import { Wordmark } from '@/shared/ui/Mark.tsx'
import { BareShell } from './BareShell.tsx'
import { SignedIn } from './SignedIn.tsx'

const places = [
  { to: '/today', icon: 'today' },
  { to: '/plan', icon: 'plan' },
  { to: '/exercises', icon: 'exercises' },
  { to: '/progress', icon: 'progress' },
  { to: '/you', icon: 'you' },
] as const satisfies readonly { to: LinkProps['to']; icon: IconName }[]

/** The five places: tabs at the foot, a column at the side from 64rem. */
function Nav() {
  const t = useMessages(commonMessages)
  // Routines belong to the plan's place.
  const routines = useLocation({ select: ({ pathname }) => pathname.startsWith('/routines') })
  return (
    <nav className="nav" aria-label={t('nav.label')}>
      <div className="word">
        <Wordmark />
      </div>
      <ul>
        {places.map(({ to, icon }) => (
          <li key={to}>
            <Link to={to} aria-current={to === '/plan' && routines ? 'page' : undefined}>
              <Icon name={icon} />
              <span>{t(`nav.${icon}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="nav-note xs mute">{t('app.note')}</p>
    </nav>
  )
}

/** Pages with the navigation. */
export function Shell() {
  return (
    <SignedIn>
      <div className="app has-nav">
        <main className="main" id="main">
          <Outlet />
        </main>
        <Nav />
      </div>
    </SignedIn>
  )
}

/** Pages without it: the wizard, the live session. */
export function FocusedShell() {
  return (
    <SignedIn>
      <BareShell />
    </SignedIn>
  )
}
