/** Links that look like the parts of the house and know the app's routes: `to` is checked by the compiler. */
import { createLink } from '@tanstack/react-router'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import { type ButtonKind, buttonClass } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { RowContent, type RowProps, rowClass } from './Row.tsx'

type AnchorProps = Omit<ComponentPropsWithRef<'a'>, 'children'>

interface ButtonAnchorProps extends AnchorProps {
  kind?: ButtonKind
  small?: boolean
  width?: 'auto' | 'wide' | 'block'
  icon?: IconName
  children: ReactNode
}

function ButtonAnchor({ kind, small, width, icon, children, className, ...rest }: ButtonAnchorProps) {
  const look = buttonClass({
    ...(kind && { kind }),
    ...(small && { small }),
    ...(width && { width }),
  })
  return (
    <a {...rest} className={className ? `${look} ${className}` : look}>
      {icon && <Icon name={icon} small={small === true} />}
      {children}
    </a>
  )
}

/** A button that leads somewhere: "Hacer mi plan". */
export const ButtonLink = createLink(ButtonAnchor)

function BackAnchor({
  label,
  ...rest
}: AnchorProps & { /** Where it leads: "Volver a la semana". */ label: string }) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the router gives it its href
    <a {...rest} className="icon-btn" aria-label={label} data-tip={label} data-tip-side="start">
      <Icon name="back" />
    </a>
  )
}

/** The arrow at the start of a page's top bar. */
export const BackLink = createLink(BackAnchor)

function RowAnchor(props: AnchorProps & RowProps) {
  const { lead, quietLead, name, detail, value, valueDetail, ...rest } = props
  return (
    <a {...rest} className={rowClass(lead !== undefined)}>
      <RowContent {...{ lead, quietLead: quietLead ?? false, name, detail, value, valueDetail }} />
    </a>
  )
}

/** A list row that is a link as a whole. */
export const RowLink = createLink(RowAnchor)
