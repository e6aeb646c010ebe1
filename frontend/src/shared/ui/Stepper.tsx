import { useEffect, useId, useRef, useState } from 'react'
import { commonMessages } from '../i18n/common.ts'
import { useLanguage } from '../i18n/language.ts'
import { formatNumber, parseNumber } from '../i18n/number.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { Icon } from './Icon.tsx'
import { useHold } from './useHold.ts'

interface StepperProps {
  value: number
  onChange: (value: number) => void
  /** The smallest jump that the equipment allows. */
  step: number
  min: number
  max: number
  /** Under the number and in the buttons' names: kg, reps. */
  unit: string
  /** The input's whole name when the unit alone does not say it. */
  label?: string
  invalid?: boolean
  describedBy?: string
}

/** The next multiple of `step` in a direction, so that an odd load comes back to the plates: 46 + 2.5 is 47.5. */
export function stepped(value: number, step: number, direction: 1 | -1, min: number, max: number): number {
  const ratio = value / step
  const slack = 1e-9
  const next = direction > 0 ? Math.floor(ratio + slack) + 1 : Math.ceil(ratio - slack) - 1
  return Math.min(max, Math.max(min, Math.round(next * step * 1000) / 1000))
}

/** A number with two large buttons, also typed straight in; a held button repeats. Changes are spoken once. */
export function Stepper(props: StepperProps) {
  const { value, onChange, step, min, max, unit, label, invalid = false, describedBy } = props
  const t = useMessages(commonMessages)
  const language = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? formatNumber(language, value)
  const spoken = useSpoken(t('stepper.now', { value, unit }))

  const move = (direction: 1 | -1) => {
    setTyped(null)
    latest.current = stepped(latest.current, step, direction, min, max)
    onChange(latest.current)
  }
  const latest = useRef(value)
  latest.current = value
  const less = useHold(() => move(-1))
  const more = useHold(() => move(1))

  const commit = (text: string) => {
    setTyped(null)
    const number = parseNumber(text)
    if (!Number.isNaN(number)) onChange(Math.min(max, Math.max(min, number)))
  }

  return (
    <div className={invalid ? 'stepper stepper-invalid' : 'stepper'}>
      <button type="button" aria-label={t('stepper.less', { step, unit })} {...less}>
        <Icon name="minus" />
      </button>
      <div className="stepper-value" data-length={Math.min(6, shown.length)}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy}
          value={shown}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
            event.preventDefault()
            move(event.key === 'ArrowUp' ? 1 : -1)
          }}
          onChange={(event) => {
            setTyped(event.target.value)
            const number = parseNumber(event.target.value)
            if (number >= min && number <= max) onChange(number)
          }}
          onBlur={(event) => typed !== null && commit(event.target.value)}
        />
        <label htmlFor={id} aria-hidden={label ? true : undefined}>
          {unit}
        </label>
      </div>
      <button type="button" aria-label={t('stepper.more', { step, unit })} {...more}>
        <Icon name="plus" />
      </button>
      <span className="sr" aria-live="polite">
        {spoken}
      </span>
    </div>
  )
}

/** The text after it has stood still for 600 ms; empty until it first changes. */
function useSpoken(text: string): string {
  const [spoken, setSpoken] = useState('')
  const first = useRef(text)
  useEffect(() => {
    if (text === first.current) return
    const timer = setTimeout(() => setSpoken(text), 600)
    return () => clearTimeout(timer)
  }, [text])
  return spoken
}
