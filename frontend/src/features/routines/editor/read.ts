/**
 * From the texts to what the server takes, with a complaint for each that cannot be read. The complaints have the
 * server's own codes and pointers, so that both stand at the same inputs.
 */
import { parseNumber } from '@/shared/i18n/number.ts'
import type { RoutineInput, RoutineSets } from '../queries.ts'
import { type Edited, type EditedDay, type EditedItem, type EditedSets, hasReserve, limits } from './model.ts'

export type Complaints = Readonly<Record<string, string>>

interface Reading {
  /** null while something cannot be read. */
  input: RoutineInput | null
  /** Pointer to code, in the order of the inputs. */
  complaints: Complaints
}

export const ranges = {
  count: [1, 20],
  repsMin: [1, 100],
  repsMax: [1, 100],
  seconds: [5, 14_400],
  metres: [5, 100_000],
  rir: [0, 10],
  restSeconds: [0, 600],
} as const

type NumberField = keyof typeof ranges

/** 90, 1:30 or 1:30:00 as seconds. NaN when it is none. */
export function parseTime(text: string): number {
  const parts = text.trim().split(':')
  if (parts.length === 1) return parseNumber(text)
  if (parts.length > 3 || !parts.every((part) => /^\d{1,3}$/.test(part))) return Number.NaN
  return parts.reduce((sum, part) => sum * 60 + Number(part), 0)
}

class Reader {
  readonly complaints: Record<string, string> = {}

  complain(at: string, code: string): void {
    this.complaints[at] ??= code
  }

  number(at: string, field: NumberField, text: string): number {
    const value = field === 'seconds' || field === 'restSeconds' ? parseTime(text) : parseNumber(text)
    const [low, high] = ranges[field]
    if (text.trim() === '') this.complain(`${at}/${field}`, 'required')
    else if (!(value >= low && value <= high && Number.isInteger(value))) {
      this.complain(`${at}/${field}`, 'out_of_range')
    }
    return value
  }

  optional(at: string, field: NumberField, text: string): number | undefined {
    return text.trim() === '' ? undefined : this.number(at, field, text)
  }

  sets(at: string, sets: EditedSets): RoutineSets {
    const read: RoutineSets = { type: sets.type, count: this.number(at, 'count', sets.count) }
    if (sets.type === 'amrap') {
      const least = this.optional(at, 'repsMin', sets.repsMin)
      const seconds = this.optional(at, 'seconds', sets.seconds)
      if (least !== undefined) read.repsMin = least
      if (seconds !== undefined) read.seconds = seconds
    } else if (sets.target === 'reps') {
      read.repsMin = this.number(at, 'repsMin', sets.repsMin)
      // One number is a range of one.
      read.repsMax = this.optional(at, 'repsMax', sets.repsMax) ?? read.repsMin
      if (read.repsMax < read.repsMin) this.complain(`${at}/repsMax`, 'below_minimum')
    } else read[sets.target] = this.number(at, sets.target, sets[sets.target])
    if (hasReserve(sets)) {
      read.rir = this.number(at, 'rir', sets.rir)
      if (sets.type === 'amrap' && read.rir < 1) this.complain(`${at}/rir`, 'short_of_failure')
    }
    return read
  }

  item(
    at: string,
    item: EditedItem,
    group: string | undefined,
  ): RoutineInput['days'][number]['items'][number] {
    const notes = item.notes.trim()
    if (item.sets.length === 0) this.complain(`${at}/sets`, 'no_sets')
    return {
      exerciseId: item.exerciseId,
      ...(group ? { group } : {}),
      restSeconds: this.optional(at, 'restSeconds', item.rest) ?? 0,
      ...(notes ? { notes } : {}),
      sets: item.sets.map((sets, n) => this.sets(`${at}/sets/${n}`, sets)),
    }
  }

  day(at: string, day: EditedDay): RoutineInput['days'][number] {
    const [name, notes] = [day.name.trim(), day.notes.trim()]
    const groups = groupsOf(day.items)
    if (day.items.length === 0) this.complain(`${at}/items`, 'no_items')
    if (day.items.length > limits.items) this.complain(`${at}/items`, 'too_many_exercises')
    return {
      ...(name ? { name } : {}),
      ...(notes ? { notes } : {}),
      ...(day.weekday > 0 ? { weekday: day.weekday } : {}),
      items: day.items.map((item, n) => this.item(`${at}/items/${n}`, item, groups[n])),
    }
  }
}

/** One line of sets; null while something of it cannot be read. */
export function readSets(sets: EditedSets): RoutineSets | null {
  const reader = new Reader()
  const read = reader.sets('', sets)
  return Object.keys(reader.complaints).length === 0 ? read : null
}

/** A, A, none, B, B: the letters of a day's supersets. */
export function groupsOf(items: readonly Pick<EditedItem, 'joined'>[]): (string | undefined)[] {
  let letter = 0
  return items.map((item, place) => {
    const inside = place > 0 && items[place - 1]?.joined
    const starts = item.joined && place < items.length - 1 && !inside
    if (starts) letter++
    return starts || inside ? String.fromCharCode(64 + letter) : undefined
  })
}

export function readEdited(edited: Edited): Reading {
  const reader = new Reader()
  const name = edited.name.trim()
  const notes = edited.notes.trim()
  if (name === '') reader.complain('/name', 'required')
  edited.days.forEach((day, place) => {
    const before = edited.days[place - 1]?.weekday ?? 0
    if (day.weekday > 0 && day.weekday <= before) reader.complain(`/days/${place}/weekday`, 'order')
  })
  if (edited.days.length === 0) reader.complain('/days', 'no_days')
  const days = edited.days.map((day, n) => reader.day(`/days/${n}`, day))
  const fine = Object.keys(reader.complaints).length === 0
  return {
    input: fine ? { name, ...(notes ? { notes } : {}), days } : null,
    complaints: reader.complaints,
  }
}

/** A complaint about what is not there yet: said when somebody wants to save, not while they are still writing. */
export function isMissing(code: string): boolean {
  return code === 'required' || code.startsWith('no_')
}

/**
 * What can be checked already while the rest is being written: the name may be missing, and days without an exercise
 * are left out. Pointers of the answer are led back to the days as they stand.
 */
export function checkable(edited: Edited): { input: RoutineInput | null; days: number[] } {
  const days = edited.days.flatMap((day, place) => (day.items.length > 0 ? [place] : []))
  const part = {
    ...edited,
    name: edited.name.trim() || '-',
    days: edited.days.filter((_day, n) => days.includes(n)),
  }
  if (days.length === 0) return { input: null, days }
  return { input: readEdited(part).input, days }
}
