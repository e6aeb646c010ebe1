import type { ComponentPropsWithRef, ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { Ticks } from './Ticks.tsx'

/** go is the one ember action of a screen: what to do now. danger is solid only inside a dialog that confirms. */
export type ButtonKind = 'go' | 'secondary' | 'outline' | 'quiet' | 'danger'

interface Look {
  kind?: ButtonKind
  small?: boolean
  /** wide: full width below 48rem, at least 13rem above. block: always full width. */
  width?: 'auto' | 'wide' | 'block'
  icon?: IconName
}

export function buttonClass({ kind = 'outline', small = false, width = 'auto' }: Look): string {
  const names = ['btn', `btn-${kind}`]
  if (small) names.push('btn-small')
  if (width !== 'auto') names.push(`btn-${width}`)
  return names.join(' ')
}

export type ButtonProps = Look &
  Omit<ComponentPropsWithRef<'button'>, 'disabled'> & {
    children: ReactNode
    /** Work is under way: the label stays, ticks run before it, further presses do nothing. */
    busy?: boolean
    /** The id of the text nearby that says why this cannot be done yet. The button stays reachable. */
    blockedBy?: string | undefined
  }

/** A label is a verb with its object: "Registrar serie 3". */
export function Button({
  kind = 'outline',
  small = false,
  width = 'auto',
  icon,
  busy = false,
  blockedBy,
  type = 'button',
  onClick,
  children,
  className,
  ...rest
}: ButtonProps) {
  const inert = busy || blockedBy !== undefined
  const look = buttonClass({ kind, small, width })
  return (
    <button
      {...rest}
      type={type}
      className={className ? `${look} ${className}` : look}
      aria-busy={busy || undefined}
      aria-disabled={inert || undefined}
      aria-describedby={blockedBy ?? rest['aria-describedby']}
      data-busy={busy || undefined}
      onClick={(event) => {
        if (inert) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {busy ? <Spinner /> : icon && <Icon name={icon} small={small} />}
      {children}
    </button>
  )
}

function Spinner() {
  return (
    <span className="spinner" aria-hidden="true">
      <Ticks marks={['done', 'done', 'planned']} />
    </span>
  )
}

export type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'aria-label'> & {
  icon: IconName
  /** Action and object: "Cerrar la hoja". Also shown as a tooltip. */
  label: string
  tipSide?: 'start' | 'end'
}

export function IconButton({
  icon,
  label,
  tipSide = 'end',
  type = 'button',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={className ? `icon-btn ${className}` : 'icon-btn'}
      aria-label={label}
      data-tip={label}
      data-tip-side={tipSide}
    >
      <Icon name={icon} />
      {rest.children}
    </button>
  )
}
