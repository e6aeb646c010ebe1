/** What the progress page shows, from what the server tells: pure, dates as calendar days, weights in kg. */
import { addDays } from '@/shared/i18n/date.ts'
import type { Plan } from '@/shared/plan/queries.ts'
import type { Lift, Summary } from '@/shared/progress/queries.ts'
import { heatOf, type Muscle, type MuscleSets, muscles } from '@/shared/ui/muscles.ts'
import type { LedgerDay, LedgerMonth } from '@/shared/ui/YearLedger.tsx'

/** Sessions of the period; `planned` when the plan covers all that was trained in it. */
export function sessionsOf(summary: Summary, plan: Plan | undefined): { done: number; planned?: number } {
  const done = summary.sessions
  if (!plan || plan.currentWeek < 1) return { done }
  const from = [plan.startsOn, summary.from].toSorted().at(-1) ?? summary.from
  if (summary.days.some((day) => day.date < from)) return { done }
  const weeks = Math.floor((Date.parse(summary.to) - Date.parse(from)) / (7 * 86_400_000)) + 1
  const planned = Math.max(0, weeks) * plan.week.sessions
  return planned >= done && planned > 0 ? { done, planned } : { done }
}

/** How much the trend moved over the period, kg. */
export function weightChange({ weight }: Summary): number | undefined {
  const [first, last] = [weight.points[0], weight.points.at(-1)]
  return weight.points.length < 2 || !first || !last ? undefined : last.trendKg - first.trendKg
}

/** The week whose sets are shown: the current one as soon as it has a set, until then the one before. */
export function weekShown({ weeks }: Summary): { week: Summary['weeks'][number] | undefined; last: boolean } {
  const [before, current] = [weeks.at(-2), weeks.at(-1)]
  const last = (current?.workingSets ?? 0) === 0 && (before?.workingSets ?? 0) > 0
  return { week: last ? before : current, last }
}

/** Every muscle's sets of the week shown, with the plan's band. */
export function lanesOf(summary: Summary, plan: Plan | undefined): MuscleSets[] {
  const week = weekShown(summary).week?.muscles ?? []
  return muscles.map((muscle) => {
    const sets = week.find((one) => one.muscle === muscle)?.sets ?? 0
    const band = plan?.bands.find((one) => one.muscle === muscle && one.high > 0)
    return { muscle, sets, ...(band ? { band: { from: band.low, to: band.high } } : {}) }
  })
}

export interface LaneFacts {
  /** Muscles in their band, of those that have one. */
  inBand: number
  banded: number
  /** The one that is furthest below its floor, and how many sets are missing. */
  short?: { muscle: Muscle; sets: number }
  /** The one that is furthest above its roof. */
  over?: { muscle: Muscle; sets: number }
}

export function laneFacts(lanes: readonly MuscleSets[]): LaneFacts {
  const banded = lanes.filter((lane) => lane.band)
  const gap = (by: (lane: MuscleSets) => number) => {
    const far = banded.toSorted((a, b) => by(b) - by(a))[0]
    return far && by(far) > 0 ? { muscle: far.muscle, sets: Math.ceil(by(far)) } : undefined
  }
  const short = gap((lane) => (lane.band?.from ?? 0) - lane.sets)
  const over = gap((lane) => lane.sets - (lane.band?.to ?? Number.POSITIVE_INFINITY))
  return {
    banded: banded.length,
    inBand: banded.filter((lane) => heatOf(lane) === 'in').length,
    ...(short ? { short } : {}),
    ...(over ? { over } : {}),
  }
}

const upper: readonly Muscle[] = ['chest', 'back', 'shoulders', 'core', 'biceps', 'triceps']

/** Who has no leg work in the plan and did none sees the upper body. */
export function defaultView(lanes: readonly MuscleSets[]): 'whole' | 'upper' {
  const legs = lanes.filter((lane) => !upper.includes(lane.muscle))
  const planned = lanes.some((lane) => lane.band)
  return planned && legs.every((lane) => lane.sets === 0 && !lane.band) ? 'upper' : 'whole'
}

export function lanesInView(lanes: readonly MuscleSets[], view: 'whole' | 'upper'): MuscleSets[] {
  return lanes.filter((lane) => view === 'whole' || upper.includes(lane.muscle))
}

/** The lifts that are drawn: the chosen ones, else the three that were done most often; two points at least. */
export function shownLifts(lifts: readonly Lift[], chosen: readonly string[] | undefined): Lift[] {
  const drawable = lifts.filter((lift) => lift.points.length >= 2)
  const wanted = drawable.filter((lift) => chosen?.includes(lift.exerciseId))
  return wanted.length > 0 ? wanted.slice(0, 4) : drawable.slice(0, 3)
}

/** Names short enough for a line's end, whole words alone and each different: "Remo sentado en polea" is "Remo sentado". */
export function shortNames(names: readonly string[], longest = 13): string[] {
  const short = names.map((name) => shorten(name, longest))
  return short.map((name, n) => (short.indexOf(name) === n ? name : `${name} ${n + 1}`))
}

const joining = /\s+(con|en|de|del|al|a|la|el|with|on|the|of|to|and|y)$/i

function shorten(name: string, longest: number): string {
  if (name.length <= longest) return name
  let short = ''
  for (const word of name.split(' ')) {
    const longer = short ? `${short} ${word}` : word
    if (longer.length > longest && short) break
    short = longer
  }
  while (joining.test(short)) short = short.replace(joining, '')
  return short
}

/** Twelve months, this one last, a mark for each day. */
export function ledgerOf(days: readonly { date: string }[], today: string): LedgerMonth[] {
  const trained = new Set(days.map((day) => day.date))
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7)) - 1
  return Array.from({ length: 12 }, (_unused, n) => {
    const first = new Date(Date.UTC(year, month - 11 + n, 1)).toISOString().slice(0, 10)
    const marks: LedgerDay[] = []
    for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = addDays(day, 1)) {
      marks.push(markOf(day, today, trained))
    }
    return { month: first.slice(0, 7), days: marks }
  })
}

function markOf(day: string, today: string, trained: ReadonlySet<string>): LedgerDay {
  if (day > today) return 'future'
  if (trained.has(day)) return 'trained'
  return day === today ? 'today' : 'rest'
}

/** A month's instants in the browser's zone, for the log's query. */
export function monthSpan(month: string): { from: string; to: string } {
  const [year = 1970, number = 1] = month.split('-').map(Number)
  return {
    from: new Date(year, number - 1, 1).toISOString(),
    to: new Date(year, number, 1).toISOString(),
  }
}
