/** The API speaks kg and cm; people may prefer lb and ft. Exact factors (NIST SP 811). */
import type { Language, Units } from '../prefs/preferences.ts'
import { formatNumber, withUnit } from './number.ts'

export const kgPerPound = 0.45359237
const cmPerInch = 2.54

export function weightUnit(units: Units): 'kg' | 'lb' {
  return units === 'metric' ? 'kg' : 'lb'
}

/** The number to show for a weight in kg, not rounded. */
export function fromKg(units: Units, kg: number): number {
  return units === 'metric' ? kg : kg / kgPerPound
}

/** What was typed, in kg to the hundredth: what the API takes. */
export function toKg(units: Units, value: number): number {
  return units === 'metric' ? value : Math.round(value * kgPerPound * 100) / 100
}

/** 45 kg, 42,5 kg, 99.2 lb: at most `digits` decimals (kg 2, for 1.25 kg plates; lb 1). */
export function formatWeight(
  language: Language,
  units: Units,
  kg: number,
  digits = units === 'metric' ? 2 : 1,
): string {
  return withUnit(formatNumber(language, fromKg(units, kg), digits), weightUnit(units))
}

/** 172 cm or 5 ft 8 in. */
export function formatHeight(language: Language, units: Units, cm: number): string {
  if (units === 'metric') return withUnit(formatNumber(language, cm, 0), 'cm')
  const { feet, inches } = toFeet(cm)
  return `${withUnit(String(feet), 'ft')} ${withUnit(String(inches), 'in')}`
}

export function toFeet(cm: number): { feet: number; inches: number } {
  const total = Math.round(cm / cmPerInch)
  return { feet: Math.floor(total / 12), inches: total % 12 }
}

export function fromFeet(feet: number, inches: number): number {
  return Math.round((feet * 12 + inches) * cmPerInch * 10) / 10
}

/** Waist and other lengths: 84 cm or 33.1 in. */
export function formatLength(language: Language, units: Units, cm: number): string {
  return units === 'metric'
    ? withUnit(formatNumber(language, cm, 1), 'cm')
    : withUnit(formatNumber(language, cm / cmPerInch, 1), 'in')
}

export function lengthUnit(units: Units): 'cm' | 'in' {
  return units === 'metric' ? 'cm' : 'in'
}

export function toCm(units: Units, value: number): number {
  return units === 'metric' ? value : Math.round(value * cmPerInch * 10) / 10
}
