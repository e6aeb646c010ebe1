/**
 * Days and instants. A calendar day is YYYY-MM-DD without a zone and is shown as it is; an instant is RFC 3339
 * and is shown in the browser's zone.
 */
import type { Language } from '../prefs/preferences.ts'

type Style =
  | 'weekday'
  | 'weekdayShort'
  | 'dayMonth'
  | 'dayMonthShort'
  | 'full'
  | 'month'
  | 'monthYear'
  | 'time'

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  weekday: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  dayMonth: { day: 'numeric', month: 'long' },
  dayMonthShort: { day: 'numeric', month: 'short' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
}

const formats = new Map<string, Intl.DateTimeFormat>()
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** A calendar day ("2026-11-23") or an instant in the wanted style, first letter as in a sentence. */
export function formatDate(language: Language, day: string | Date, style: Style): string {
  const calendar = typeof day === 'string' && isDay(day)
  const key = `${language}${style}${calendar}`
  let format = formats.get(key)
  if (!format) {
    // en-GB: day before month and a 24-hour clock, as the gym's log has it.
    const locale = language === 'en' ? 'en-GB' : 'es'
    format = new Intl.DateTimeFormat(locale, { ...styles[style], ...(calendar ? { timeZone: 'UTC' } : {}) })
    formats.set(key, format)
  }
  const date = typeof day === 'string' ? new Date(calendar ? `${day}T12:00:00Z` : day) : day
  const text = format
    .format(date)
    .replace(/\.$/, '')
    .replace(',', language === 'en' ? '' : ',')
  return language === 'es' && style === 'full' ? text.replace(',', '') : text
}

/** First letter in capital, for a line that starts with a day. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One letter a day, Monday first. Spanish writes X for Wednesday. */
export function weekdayLetters(language: Language): readonly string[] {
  return language === 'es' ? ['L', 'M', 'X', 'J', 'V', 'S', 'D'] : ['M', 'T', 'W', 'T', 'F', 'S', 'S']
}

/** Today as a calendar day in the browser's zone. */
export function calendarDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A calendar day moved by whole days. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(day: string): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
}

/** Monday of the day's week. */
export function weekStart(day: string): string {
  return addDays(day, -weekdayIndex(day))
}
