/** What the wizard asks, as it is while a person answers: choices, and numbers as they were typed. */

import { parseNumber } from '@/shared/i18n/number.ts'
import { fromFeet, fromKg, toCm, toFeet, toKg } from '@/shared/i18n/units.ts'
import type { Units } from '@/shared/prefs/preferences.ts'
import type { Profile } from '@/shared/profile/queries.ts'

export type Concern =
  | 'symptoms'
  | Profile['screening']['conditions'][number]
  | 'medication'
  | 'pregnant'
  | 'other'

export interface Answers {
  goal: Profile['goal']
  level: Profile['level']
  weeklyAerobicMinutes: number
  birthDate: string
  sex: Profile['sex']
  /** Of the numbers that were typed below. */
  units: Units
  height: string
  feet: string
  inches: string
  weight: string
  activity: Profile['activity']
  daysPerWeek: number
  minutesPerSession: number
  /** Push, pull and legs twice a week: asked of advanced people on six days. */
  sixDaySplit: boolean
  equipment: Profile['equipment']
  limitations: Profile['limitations']
  /** null: not answered yet. A health check has no answer by default. */
  concerns: Concern[] | null
  clearedByDoctor: boolean
}

export const defaults: Answers = {
  goal: 'healthy',
  level: 'beginner',
  weeklyAerobicMinutes: 60,
  birthDate: '',
  sex: 'unspecified',
  units: 'metric',
  height: '',
  feet: '',
  inches: '',
  weight: '',
  activity: 'light',
  daysPerWeek: 3,
  minutesPerSession: 45,
  sixDaySplit: false,
  equipment: 'gym',
  limitations: [],
  concerns: null,
  clearedByDoctor: false,
}

/** What was kept earlier, over the defaults; anything that no longer fits is asked again. */
export function restoreAnswers(kept: unknown, units: Units): Answers {
  const fresh: Answers = { ...defaults, units }
  if (typeof kept !== 'object' || kept === null) return fresh
  const known = Object.entries(kept).filter(([key, value]) => {
    const now: unknown = fresh[key as keyof Answers]
    if (key === 'concerns') return value === null || Array.isArray(value)
    return Array.isArray(now) ? Array.isArray(value) : typeof value === typeof now
  })
  return inUnits({ ...fresh, ...Object.fromEntries(known) }, units)
}

const decimal = (value: number, digits: number) => String(Math.round(value * 10 ** digits) / 10 ** digits)

/** The body as a form shows it in a system of units. */
function bodyFields(units: Units, heightCm: number, weightKg: number) {
  const feet = Number.isNaN(heightCm) ? undefined : toFeet(heightCm)
  return {
    units,
    height: Number.isNaN(heightCm) ? '' : decimal(heightCm, 1),
    feet: feet ? String(feet.feet) : '',
    inches: feet ? String(feet.inches) : '',
    weight: Number.isNaN(weightKg) ? '' : decimal(fromKg(units, weightKg), 1),
  }
}

/** The same body, typed in other units. What is no number stays as it was typed. */
export function inUnits(answers: Answers, units: Units): Answers {
  if (answers.units === units) return answers
  const { heightCm, weightKg } = bodyOf(answers)
  const fields = bodyFields(units, heightCm, weightKg)
  return { ...answers, ...fields, weight: fields.weight || answers.weight }
}

/** Height in cm and weight in kg; NaN for what is no number. */
export function bodyOf(answers: Answers): { heightCm: number; weightKg: number } {
  const { units } = answers
  const inches = answers.inches.trim() === '' ? 0 : parseNumber(answers.inches)
  return {
    heightCm:
      units === 'metric'
        ? toCm(units, parseNumber(answers.height))
        : fromFeet(parseNumber(answers.feet), inches),
    weightKg: toKg(units, parseNumber(answers.weight)),
  }
}

/** Who may ask for push, pull and legs twice a week. */
export const asksForSixDays = ({ level, daysPerWeek, goal }: Answers): boolean =>
  level === 'advanced' && daysPerWeek === 6 && goal !== 'endurance'

const conditions = ['cardiovascular', 'metabolic', 'renal'] as const

export function answersOf(profile: Profile, units: Units): Answers {
  const { screening } = profile
  const concerns: Concern[] = [
    ...(screening.symptoms ? ['symptoms' as const] : []),
    ...screening.conditions,
    ...(screening.rateLimitingMedication ? ['medication' as const] : []),
    ...(screening.pregnant ? ['pregnant' as const] : []),
    ...(screening.otherConcern ? ['other' as const] : []),
  ]
  return {
    goal: profile.goal,
    level: profile.level,
    weeklyAerobicMinutes: profile.weeklyAerobicMinutes,
    birthDate: profile.birthDate,
    sex: profile.sex,
    ...bodyFields(units, profile.heightCm, profile.weightKg),
    activity: profile.activity,
    daysPerWeek: profile.daysPerWeek,
    minutesPerSession: profile.minutesPerSession,
    sixDaySplit: profile.sixDaySplit ?? false,
    equipment: profile.equipment,
    limitations: profile.limitations,
    concerns,
    clearedByDoctor: screening.clearedByDoctor,
  }
}

type Kept = Pick<Profile, 'waistCm' | 'restingHeartRate' | 'maxHeartRate'>

/** The profile to store. `kept` is what the wizard does not ask and must not lose. */
export function profileOf(answers: Answers, preferences: Profile['preferences'], kept?: Kept): Profile {
  const concerns = answers.concerns ?? []
  const { goal, level, weeklyAerobicMinutes, birthDate, sex, activity } = answers
  const { daysPerWeek, minutesPerSession, equipment, limitations } = answers
  return {
    goal,
    level,
    weeklyAerobicMinutes,
    birthDate,
    sex,
    activity,
    daysPerWeek,
    minutesPerSession,
    ...(asksForSixDays(answers) && answers.sixDaySplit && { sixDaySplit: true }),
    equipment,
    limitations,
    ...bodyOf(answers),
    ...(kept?.waistCm === undefined ? {} : { waistCm: kept.waistCm }),
    ...(kept?.restingHeartRate === undefined ? {} : { restingHeartRate: kept.restingHeartRate }),
    ...(kept?.maxHeartRate === undefined ? {} : { maxHeartRate: kept.maxHeartRate }),
    screening: {
      symptoms: concerns.includes('symptoms'),
      conditions: conditions.filter((one) => concerns.includes(one)),
      rateLimitingMedication: concerns.includes('medication'),
      pregnant: concerns.includes('pregnant'),
      clearedByDoctor: concerns.length > 0 && answers.clearedByDoctor,
      otherConcern: concerns.includes('other'),
    },
    preferences,
  }
}

/** Whether the health check lowers the plan's intensity, as the server will judge it. */
export function isFlagged({ concerns, clearedByDoctor }: Answers): boolean {
  return (concerns ?? []).some((one) => one !== 'symptoms' && !(one === 'pregnant' && clearedByDoctor))
}
