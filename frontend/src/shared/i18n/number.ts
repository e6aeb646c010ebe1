/**
 * Numbers as the house writes them: decimal comma in Spanish, a true minus, thin spaces around ×, an en dash in
 * ranges. Spaces never break, so that a load keeps its unit.
 */
import type { Language } from '../prefs/preferences.ts'

/** Between a number and its unit. */
const nbsp = '\u00a0'
/** Around × : narrow and unbreakable. */
const thin = '\u202f'

const formats = new Map<string, Intl.NumberFormat>()

/** At most `digits` decimals (2 when left out), none that are zero; `fixed` keeps them all. */
export function formatNumber(language: Language, value: number, digits = 2, fixed = false): string {
  const key = `${language}${digits}${fixed}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(language, {
      maximumFractionDigits: digits,
      minimumFractionDigits: fixed ? digits : 0,
    })
    formats.set(key, format)
  }
  // A rounded -0.04 is 0, not -0.
  const text = format.format(value).replace(/^-(?=[0.,]*$)/, '')
  return text.replace('-', '−')
}

/** With its sign: +2, −0,3, 0. */
export function formatSigned(language: Language, value: number, digits = 2): string {
  const text = formatNumber(language, value, digits)
  return value > 0 && text !== formatNumber(language, 0) ? `+${text}` : text
}

/** 8–10; one number when both are the same. */
export function formatRange(language: Language, from: number, to: number, digits = 2): string {
  const low = formatNumber(language, from, digits)
  return from === to ? low : `${low}–${formatNumber(language, to, digits)}`
}

export function withUnit(text: string, unit: string): string {
  return `${text}${nbsp}${unit}`
}

/** 3 × 8–10, 45 × 11. */
export function times(left: string, right: string): string {
  return `${left}${thin}×${thin}${right}`
}

/** × 8–10, beside ticks that already say how many sets. */
export function timesOnly(right: string): string {
  return `×${thin}${right}`
}

/** 1:14, and 1:02:05 from an hour on. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** Reads what a person typed: a comma or a point, spaces, a true minus. NaN when it is no number. */
export function parseNumber(text: string): number {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.')
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN
}
