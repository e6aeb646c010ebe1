import { useMemo } from 'react'
import type { Language, Units } from '../prefs/preferences.ts'
import { usePreferences } from '../prefs/store.ts'
import { formatDate } from './date.ts'
import { useLanguage } from './language.ts'
import { formatNumber, formatRange, formatSigned, times, timesOnly, withUnit } from './number.ts'
import { formatHeight, formatLength, formatWeight, fromKg, lengthUnit, toKg, weightUnit } from './units.ts'

/** Every format bound to a language and a system of units. */
export function formats(language: Language, units: Units) {
  const range = (from: number, to: number) => formatRange(language, from, to)
  return {
    language,
    units,
    weightUnit: weightUnit(units),
    lengthUnit: lengthUnit(units),
    number: (value: number, digits?: number, fixed?: boolean) => formatNumber(language, value, digits, fixed),
    signed: (value: number, digits?: number) => formatSigned(language, value, digits),
    range,
    percent: (value: number, digits = 0) =>
      language === 'es'
        ? withUnit(formatNumber(language, value, digits), '%')
        : `${formatNumber(language, value, digits)}%`,
    /** A weight in kg, with its unit. */
    weight: (kg: number, digits?: number) => formatWeight(language, units, kg, digits),
    /** The bare number of a weight in kg. */
    load: (kg: number) => formatNumber(language, fromKg(units, kg), units === 'metric' ? 2 : 1),
    toKg: (value: number) => toKg(units, value),
    height: (cm: number) => formatHeight(language, units, cm),
    length: (cm: number) => formatLength(language, units, cm),
    /** 3 × 8–10 */
    setsByReps: (sets: number, from: number, to: number) => times(String(sets), range(from, to)),
    /** × 8–10 */
    byReps: (from: number, to: number) => timesOnly(range(from, to)),
    /** 42,5 × 12 : what was lifted last time */
    lifted: (kg: number, reps: number) =>
      times(formatNumber(language, fromKg(units, kg), units === 'metric' ? 2 : 1), String(reps)),
    unit: withUnit,
    date: (day: string | Date, style: Parameters<typeof formatDate>[2]) => formatDate(language, day, style),
  }
}

export type Formats = ReturnType<typeof formats>

export function useFormat(): Formats {
  const language = useLanguage()
  const { units } = usePreferences()
  return useMemo(() => formats(language, units), [language, units])
}
