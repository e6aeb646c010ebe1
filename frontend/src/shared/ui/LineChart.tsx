import './charts.css'
import { useFormat } from '../i18n/useFormat.ts'
import { dayNumber, linear, linePath, monthStarts, niceTicks, spreadLabels } from '../lib/scale.ts'
import { usePreferences } from '../prefs/store.ts'
import { Marker, seriesLooks } from './Marker.tsx'
import { useWidth } from './useWidth.ts'

export interface Point {
  /** Calendar day. */
  day: string
  value: number
}

export interface Series {
  name: string
  points: readonly Point[]
  /** Single measurements behind a smoothed line, as small rings. */
  dots?: readonly Point[]
  /** The cone in which the line will probably run on: the last day, lowest and highest. */
  forecast?: { day: string; low: number; high: number }
}

interface LineChartProps {
  /** At most four; the first is the main one. */
  series: readonly Series[]
  /** After the last value: kg. */
  unit?: string
  /** Decimals of the values at the lines' ends. */
  digits?: number
}

/** `letter` is the width of one of a name at the line's end. */
const layout = { left: 34, bottom: 24, top: 12, letter: 7.2, gap: 14 }

/**
 * Lines over days with their name and last value written at the end. It is a picture for the eye: ChartFrame
 * beside it has the sentence and the table.
 */
export function LineChart({ series, unit = '', digits = 1 }: LineChartProps) {
  const format = useFormat()
  const { textSize } = usePreferences()
  const { ref, width } = useWidth<HTMLDivElement>()
  const scale = textSize / 100
  const alone = series.length === 1
  const height = (width > 500 ? 260 : 196) * Math.min(scale, 1.5)
  const left = layout.left * scale
  const hasForecast = series.some((one) => one.forecast)
  const longest = Math.max(...series.map((one) => one.name.length))
  const forNames = (longest * layout.letter + layout.gap) * scale
  // Large text on a small screen: the values alone, so that the lines keep half of the width.
  const named = !alone && forNames + left <= width / 2
  const right = named ? Math.max(forNames, 56 * scale) : (hasForecast ? 8 : 64) * scale
  const bottom = layout.bottom * scale

  const all = series.flatMap((one) => [...one.points, ...(one.dots ?? [])])
  const cones = series.flatMap((one) => (one.forecast ? [one.forecast] : []))
  const days = [...all, ...cones].map((point) => dayNumber(point.day))
  const ticks = niceTicks([
    ...all.map((point) => point.value),
    ...cones.flatMap((cone) => [cone.low, cone.high]),
  ])
  const first = Math.min(...days)
  const last = Math.max(...days)
  const x = linear([first, Math.max(last, first + 1)], [left, width - right])
  const y = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [height - bottom, layout.top])
  const at = (point: Point) => [x(dayNumber(point.day)), y(point.value)] as const

  const months = monthStarts(first, last, Math.max(2, Math.floor(width / (90 * scale))))
  const ends = series.map((one) => one.points.at(-1))
  const labels = spreadLabels(
    ends.map((end) => (end ? y(end.value) : 0)),
    34 * scale,
    layout.top + 4,
    height - bottom,
  )

  return (
    <div ref={ref}>
      <svg
        aria-hidden="true"
        className="chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="chart-grid" x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
            <text x={left - 8} y={y(tick) + 4 * scale} textAnchor="end">
              {format.number(tick)}
            </text>
          </g>
        ))}
        {months.map((month) => (
          <text key={month} x={x(month)} y={height - 4}>
            {format.date(new Date(month * 86_400_000).toISOString().slice(0, 10), 'month')}
          </text>
        ))}
        {series.map((one, n) => {
          const look = seriesLooks[n] ?? seriesLooks[0]
          const end = ends[n]
          return (
            <g key={one.name}>
              {one.dots?.map((dot) => {
                const [cx, cy] = at(dot)
                return <circle key={dot.day} className="chart-dot" cx={cx} cy={cy} r={2.25} />
              })}
              {one.forecast && end && (
                <Cone
                  from={at(end)}
                  low={[x(dayNumber(one.forecast.day)), y(one.forecast.low)]}
                  high={[x(dayNumber(one.forecast.day)), y(one.forecast.high)]}
                />
              )}
              <path
                className="chart-line"
                stroke={look.stroke}
                strokeWidth={n === 0 ? 3 : 2.5}
                strokeDasharray={look.dash}
                d={linePath(one.points.map(at))}
              />
              {(alone ? [end] : markedPoints(one.points)).map(
                (point) =>
                  point && (
                    <Marker
                      key={point.day}
                      shape={look.shape}
                      stroke={look.stroke}
                      at={at(point)}
                      large={alone}
                    />
                  ),
              )}
              {end && (
                <EndLabel
                  at={at(end)}
                  y={labels[n] ?? 0}
                  value={`${format.number(end.value, digits, true)}${alone && unit ? `\u00a0${unit}` : ''}`}
                  name={named ? one.name : undefined}
                  scale={scale}
                  right={width}
                />
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}

type Spot = readonly [number, number]

function Cone({ from, low, high }: { from: Spot; low: Spot; high: Spot }) {
  const edge = (to: Spot) => `M${from[0]} ${from[1]}L${to[0]} ${to[1]}`
  return (
    <>
      <path className="chart-cone" d={`${edge(low)}L${high[0]} ${high[1]}Z`} />
      <path className="chart-cone-edge" d={edge(low) + edge(high)} />
    </>
  )
}

interface EndLabelProps {
  at: Spot
  /** Where the labels that were spread apart put this one. */
  y: number
  value: string
  /** Without a name the line is alone and its value stands above the end. */
  name: string | undefined
  scale: number
  /** The picture's right edge: a label that would cross it ends at the point instead. */
  right: number
}

function EndLabel({ at: [x, above], y, value, name, scale, right }: EndLabelProps) {
  if (name) {
    return (
      <>
        <text className="chart-label" x={x + 11} y={y - 1}>
          {value}
        </text>
        <text x={x + 11} y={y + 14 * scale - 1}>
          {name}
        </text>
      </>
    )
  }
  const fits = x + 8 + value.length * 8 * scale <= right
  return (
    <text
      className="chart-label"
      x={fits ? x + 8 : right}
      y={above - 10 * scale}
      textAnchor={fits ? 'start' : 'end'}
    >
      {value}
    </text>
  )
}

/** First, middle and last point: enough to tell the lines apart by their markers. */
function markedPoints(points: readonly Point[]): Point[] {
  const places = new Set([0, Math.floor((points.length - 1) / 2), points.length - 1])
  return points.filter((_point, n) => places.has(n))
}
