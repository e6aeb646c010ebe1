import { type ReactNode, useId } from 'react'
import { ErrorLine } from './Field.tsx'
import { Icon } from './Icon.tsx'

export interface Option<V extends string | number> {
  value: V
  label: ReactNode
  /** The whole name when the visible label is short: "2 repeticiones en reserva" for "2". Starts with the label. */
  name?: string
}

interface GroupProps<V extends string | number> {
  legend: string
  /** Names the group for screen readers alone. */
  hideLegend?: boolean
  options: readonly Option<V>[]
  value: V | null
  onChange: (value: V) => void
  error?: string | undefined
  className?: string
}

function useGroup(error: string | undefined) {
  const id = useId()
  return { name: id, errorId: error ? `${id}-error` : undefined }
}

/** Two to five exclusive options on one track. `list` puts labels that do not fit below each other. */
export function Segmented<V extends string | number>(props: GroupProps<V> & { list?: boolean }) {
  const { legend, hideLegend = false, options, value, onChange, error, className = '', list = false } = props
  const { name, errorId } = useGroup(error)
  return (
    <fieldset className={`segmented ${list ? 'segmented-list' : ''} ${className}`} aria-describedby={errorId}>
      <legend className={hideLegend ? 'sr' : undefined}>{legend}</legend>
      <div className="segmented-track">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              aria-label={option.name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <ErrorLine id={errorId} error={error} />
    </fieldset>
  )
}

interface GridProps {
  /** So many beside each other; six become three by two on the narrowest screens. */
  columns?: number
  /** Without columns: the least width of one, in rem. */
  tile?: number
}

function grid({ columns, tile = 4 }: GridProps) {
  return columns
    ? { className: `tiles tiles-columns tiles-${columns}`, style: { '--columns': columns } }
    : { className: 'tiles', style: { '--tile': `${tile}rem` } }
}

/** Short answers in a grid (minutes: 20 30 45 60 75 90). */
export function Picks<V extends string | number>(props: GroupProps<V> & GridProps) {
  const { legend, hideLegend = false, options, value, onChange, error, className = '' } = props
  const { name, errorId } = useGroup(error)
  return (
    <fieldset className={className} aria-describedby={errorId}>
      <legend className={hideLegend ? 'sr' : 'group-legend'}>{legend}</legend>
      <div {...grid(props)}>
        {options.map((option) => (
          <label key={option.value} className="pick">
            <input
              type="radio"
              name={name}
              aria-label={option.name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <ErrorLine id={errorId} error={error} />
    </fieldset>
  )
}

export interface TileOption<V extends string | number> extends Option<V> {
  /** Made of plates, ticks or an icon. */
  drawing?: ReactNode
  /** What the answer means, in one line. Makes the tile a wide row. */
  detail?: ReactNode
}

interface TilesProps<V extends string | number> extends Omit<GroupProps<V>, 'value' | 'options'>, GridProps {
  options: readonly TileOption<V>[]
  /** A set: any number of answers (checkboxes). */
  value: V | null | ReadonlySet<V>
}

/** The wizard's answers: a radio (or checkbox) as a tile with a drawing of what it means. */
export function ChoiceTiles<V extends string | number>(props: TilesProps<V>) {
  const { legend, hideLegend = false, options, value, onChange, error, className = '' } = props
  const { name, errorId } = useGroup(error)
  const many = value instanceof Set
  const wide = options.some((option) => option.detail !== undefined)
  const chosen = (option: V) => (value instanceof Set ? value.has(option) : value === option)
  return (
    <fieldset className={className} aria-describedby={errorId}>
      <legend className={hideLegend ? 'sr' : 'group-legend'}>{legend}</legend>
      <div {...(wide ? { className: 'answers' } : grid(props))}>
        {options.map((option) => (
          <label key={option.value} className="tile">
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              aria-label={option.name}
              checked={chosen(option.value)}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.drawing ?? (wide && <span />)}
              <span>
                {option.label}
                {option.detail !== undefined && <small>{option.detail}</small>}
              </span>
              {wide && (
                <span className="tile-check">
                  <Icon name="check" />
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      <ErrorLine id={errorId} error={error} />
    </fieldset>
  )
}
