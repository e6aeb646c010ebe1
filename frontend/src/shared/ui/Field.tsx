import { type ComponentPropsWithRef, type ReactNode, useId } from 'react'
import { commonMessages } from '../i18n/common.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { Icon } from './Icon.tsx'

interface Frame {
  label: string
  hint?: ReactNode
  /** One sentence that says what to write: "Escribe un peso entre 20 y 400 kg." */
  error?: string | undefined
  optional?: boolean
}

/** Label, hint and error around any control, tied together once. The child gets the attributes it must carry. */
function FieldFrame({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: Frame & { id: string; children: (control: ControlProps) => ReactNode }) {
  const t = useMessages(commonMessages)
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const described = [hintId, errorId].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field field-invalid' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label} {optional && <span className="field-optional">{t('field.optional')}</span>}
      </label>
      {hint && (
        <p className="sm mute" id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      <ErrorLine id={errorId} error={error} />
    </div>
  )
}

interface ControlProps {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

/** The sentence under a control that needs a correction. */
export function ErrorLine({ id, error }: { id?: string | undefined; error?: string | undefined }) {
  if (!error) return null
  return (
    <p className="field-error" id={id}>
      <Icon name="error" />
      <span>{error}</span>
    </p>
  )
}

type InputProps = Frame &
  Omit<ComponentPropsWithRef<'input'>, 'id' | 'autoComplete'> & {
    /** Always said, "off" when there is nothing to fill in. */
    autoComplete: string
    unit?: string | undefined
    id?: string
  }

/** A text or number input. Numbers are text with inputMode="decimal", so that a comma is taken as well as a point. */
export function Field({ label, hint, error, optional = false, unit, id, ...input }: InputProps) {
  const own = useId()
  return (
    <FieldFrame id={id ?? own} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <div className="field-box">
          <input {...input} {...control} />
          {unit && (
            <span className="field-unit" aria-hidden="true">
              {unit}
            </span>
          )}
        </div>
      )}
    </FieldFrame>
  )
}

type SelectProps = Frame &
  Omit<ComponentPropsWithRef<'select'>, 'id'> & {
    options: readonly { value: string; label: string }[]
    id?: string
  }

/** The native select, for 5 to 15 options. */
export function Select({ label, hint, error, optional = false, options, id, ...select }: SelectProps) {
  const own = useId()
  return (
    <FieldFrame id={id ?? own} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <div className="field-box">
          <select {...select} {...control}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </div>
      )}
    </FieldFrame>
  )
}

type TextAreaProps = Frame & Omit<ComponentPropsWithRef<'textarea'>, 'id'> & { id?: string }

export function TextArea({ label, hint, error, optional = false, id, ...area }: TextAreaProps) {
  const own = useId()
  return (
    <FieldFrame id={id ?? own} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <div className="field-box">
          <textarea rows={3} {...area} {...control} />
        </div>
      )}
    </FieldFrame>
  )
}
