/** The little that our charts need of scales: linear, round ticks, months. */

export interface Scale {
  (value: number): number
  readonly domain: readonly [number, number]
}

export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [from, to] = domain
  const span = to - from || 1
  const scale = (value: number) => range[0] + ((value - from) / span) * (range[1] - range[0])
  return Object.assign(scale, { domain })
}

/** 1, 2 or 5 times a power of ten, so that at most `count` steps cover the span. Never 0, 12.5, 25. */
export function niceStep(span: number, count: number): number {
  if (!(span > 0)) return 1
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const unit = rough / power
  const factor = unit <= 1 ? 1 : unit <= 2 ? 2 : unit <= 5 ? 5 : 10
  return factor * power
}

/** Round ticks from below the smallest to above the largest value: four or five lines, and the axis ends on them. */
export function niceTicks(values: readonly number[], count = 4): number[] {
  const finite = values.filter(Number.isFinite)
  if (finite.length === 0) return [0, 1]
  const low = Math.min(...finite)
  const high = Math.max(...finite)
  const step = niceStep(high - low || Math.abs(high) * 0.1 || 1, count)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  return Array.from({ length: last - first + 1 }, (_unused, n) =>
    Number(((first + n) * step).toFixed(digits)),
  )
}

const dayLength = 86_400_000

/** Days since 1970 of a calendar day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength)
}

/** The first days of the months in a span of days, at most `count` of them, evenly thinned. */
export function monthStarts(from: number, to: number, count: number): number[] {
  const starts: number[] = []
  const date = new Date(from * dayLength)
  let year = date.getUTCFullYear()
  let month = date.getUTCMonth() + (date.getUTCDate() === 1 ? 0 : 1)
  for (;;) {
    const start = Date.UTC(year, month, 1) / dayLength
    if (start > to) break
    starts.push(start)
    month++
    if (month > 11) {
      month = 0
      year++
    }
  }
  const every = Math.max(1, Math.ceil(starts.length / count))
  return starts.filter((_start, n) => n % every === 0)
}

/** An SVG path through points; a null is a gap. */
export function linePath(points: readonly (readonly [number, number] | null)[]): string {
  let pen = 'M'
  let path = ''
  for (const point of points) {
    if (point === null) {
      pen = 'M'
      continue
    }
    path += `${pen}${point[0].toFixed(1)} ${point[1].toFixed(1)}`
    pen = 'L'
  }
  return path
}

/** Moves labels apart that would overlap: the same order, at least `gap` between neighbours, inside the bounds. */
export function spreadLabels(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_value, n) => n).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = [...wanted]
  let floor = low
  for (const n of order) {
    placed[n] = Math.max(placed[n] ?? 0, floor)
    floor = (placed[n] ?? 0) + gap
  }
  let roof = high
  for (const n of order.reverse()) {
    placed[n] = Math.min(placed[n] ?? 0, roof)
    roof = (placed[n] ?? 0) - gap
  }
  return placed
}
