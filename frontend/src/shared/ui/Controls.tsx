import { type ReactNode, useId } from 'react'
import { Icon } from './Icon.tsx'

interface SwitchRowProps {
  label: string
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A setting that is on or off and applies at once. */
export function SwitchRow({ label, hint, checked, onChange }: SwitchRowProps) {
  const id = useId()
  return (
    <div className="switch-row">
      <div>
        <label className="strong" htmlFor={id}>
          {label}
        </label>
        {hint && (
          <p className="sm mute" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="switch"
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={checked}
        aria-checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  )
}

interface SliderProps {
  label: string
  /** The value as it is shown and spoken: "120 %". */
  shown: string
  value: number
  min: number
  max: number
  step: number
  onChange: (value: number) => void
}

export function Slider({ label, shown, value, min, max, step, onChange }: SliderProps) {
  const id = useId()
  return (
    <div>
      <div className="line spread">
        <label className="strong" htmlFor={id}>
          {label}
        </label>
        <output className="num strong" htmlFor={id}>
          {shown}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className="slider"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  )
}

/** A fact: "+2 kg", "Sentado". */
export function Chip({ brand = false, children }: { brand?: boolean; children: ReactNode }) {
  return <span className={brand ? 'chip chip-brand' : 'chip'}>{children}</span>
}

interface FilterChipProps {
  pressed: boolean
  onChange: (pressed: boolean) => void
  children: ReactNode
}

export function FilterChip({ pressed, onChange, children }: FilterChipProps) {
  return (
    <button type="button" className="filter-chip" aria-pressed={pressed} onClick={() => onChange(!pressed)}>
      {pressed && <Icon name="check" />}
      {children}
    </button>
  )
}
