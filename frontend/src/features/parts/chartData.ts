/** Twelve weeks of made-up data that look like somebody's. The same on every visit. */
import { addDays } from '@/shared/i18n/date.ts'
import type { Series } from '@/shared/ui/LineChart.tsx'
import type { MuscleSets } from '@/shared/ui/muscles.ts'
import type { LedgerDay, LedgerMonth } from '@/shared/ui/YearLedger.tsx'

/** A small generator with a fixed seed (Park and Miller). */
function dice(seed: number) {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const first = '2026-08-31'
const roll = dice(42)

const weighIns = Array.from({ length: 84 }, (_unused, n) => ({
  day: addDays(first, n),
  value: Math.round((80.4 - n * 0.0215 - Math.max(0, n - 40) * 0.012 + (roll() - 0.5) * 1.3) * 10) / 10,
}))

let trend = 80.4
export const weight: Series = {
  name: 'Peso',
  points: weighIns.map(({ day, value }) => {
    trend += 0.1 * (value - trend)
    return { day, value: Math.round(trend * 100) / 100 }
  }),
  dots: weighIns.filter((_point, n) => n % 2 === 0),
  forecast: { day: '2026-12-21', low: 75.9, high: 77.6 },
}

const weekly = (values: number[]) => values.map((value, n) => ({ day: addDays(first, n * 7), value }))

export const lifts: Series[] = [
  { name: 'Remo', points: weekly([56, 57, 58.5, 59, 60, 62, 62, 63.5, 64, 64, 64, 64]) },
  { name: 'Banca', points: weekly([44, 44.5, 45, 45, 46, 47, 47, 47.5, 48, 48, 48.5, 48.5]) },
  { name: 'Hombro', points: weekly([27, 27, 28, 28, 29, 29.5, 30, 30, 30.5, 31, 31, 32]) },
]

const band = (from: number, to: number) => ({ from, to })

export const lanes: MuscleSets[] = [
  { muscle: 'chest', sets: 11, band: band(10, 14) },
  { muscle: 'back', sets: 12.5, band: band(10, 14) },
  { muscle: 'shoulders', sets: 12, band: band(10, 14) },
  { muscle: 'quadriceps', sets: 7, band: band(10, 14) },
  { muscle: 'hamstrings', sets: 8, band: band(8, 12) },
  { muscle: 'glutes', sets: 10, band: band(8, 12) },
  { muscle: 'core', sets: 8, band: band(6, 10) },
  { muscle: 'biceps', sets: 9, band: band(6, 12) },
  { muscle: 'triceps', sets: 15, band: band(6, 12) },
  { muscle: 'calves', sets: 0, band: band(6, 10) },
]

export const planned: MuscleSets[] = lanes.slice(0, 3)

function month(n: number): LedgerMonth {
  const date = new Date(Date.UTC(2025, 11 + n, 1))
  const length = new Date(Date.UTC(2025, 12 + n, 0)).getUTCDate()
  const days = Array.from({ length }, (_unused, day): LedgerDay => {
    if (n === 11 && day > 22) return 'future'
    if (n === 11 && day === 22) return 'today'
    const chance = roll()
    return chance < 0.4 ? 'trained' : chance < 0.44 ? 'break' : 'rest'
  })
  return { month: date.toISOString().slice(0, 7), days }
}

export const months: LedgerMonth[] = Array.from({ length: 12 }, (_unused, n) => month(n))
