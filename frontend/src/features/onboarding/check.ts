/** What can be said about the answers without asking the server: its ranges, in its codes, at its pointers. */
import { type Answers, bodyOf } from './answers.ts'
import type { Screen } from './screens.ts'

export const ranges = { heightCm: [80, 260], weightKg: [20, 400], age: [13, 110] } as const

/** Whole years on a day; both are calendar days. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T12:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  )
}

function checkBirth(birthDate: string, today: string): string | undefined {
  if (birthDate === '') return 'required'
  if (!isDay(birthDate)) return 'invalid_day'
  if (birthDate > today) return 'in_future'
  const age = ageOn(birthDate, today)
  return age < ranges.age[0] || age > ranges.age[1] ? 'out_of_range' : undefined
}

const within = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high

/** The complaints of one screen, by pointer, in the order of its fields. */
export function checkScreen(screen: Screen, answers: Answers, today: string): Record<string, string> {
  const complaints: Record<string, string> = {}
  if (screen === '2b') {
    const birth = checkBirth(answers.birthDate, today)
    const { heightCm, weightKg } = bodyOf(answers)
    if (birth) complaints['/birthDate'] = birth
    if (!within(heightCm, ranges.heightCm)) complaints['/heightCm'] = 'out_of_range'
    if (!within(weightKg, ranges.weightKg)) complaints['/weightKg'] = 'out_of_range'
  }
  if (screen === '6' && answers.concerns === null) complaints['/screening'] = 'required'
  return complaints
}
