/**
 * A routine as it is being written: numbers are texts, so that what was typed is kept until it can be read. Plain
 * data, so that it can be stored; every change is a function from one to the next.
 */
import type { Routine, RoutineDay, RoutineSets, SetType } from '../queries.ts'

export type Target = 'reps' | 'seconds' | 'metres'

export interface EditedSets {
  key: number
  type: SetType
  target: Target
  count: string
  repsMin: string
  repsMax: string
  seconds: string
  metres: string
  rir: string
}

export interface EditedItem {
  key: number
  exerciseId: string
  /** Done in turn with the next one: a superset. */
  joined: boolean
  rest: string
  notes: string
  sets: EditedSets[]
}

export interface EditedDay {
  key: number
  name: string
  notes: string
  /** 1 is Monday; 0 when the days are not fixed. */
  weekday: number
  items: EditedItem[]
}

export interface Edited {
  name: string
  notes: string
  days: EditedDay[]
  /** The next free key: what is added or moved keeps its own. */
  next: number
}

/** What a routine holds at most. */
export const limits = { days: 7, items: 30, sets: 8, group: 5 } as const

const text = (value: number | undefined) => (value === undefined ? '' : String(value))

/** 0:30, 1:30, 25:00: a clock, so that it needs no unit. */
export function timeText(seconds: number | undefined): string {
  if (seconds === undefined) return ''
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export function targetOf(sets: RoutineSets): Target {
  if (sets.metres !== undefined) return 'metres'
  return sets.seconds !== undefined && sets.type !== 'amrap' ? 'seconds' : 'reps'
}

function setsOf(sets: RoutineSets, key: number): EditedSets {
  return {
    key,
    type: sets.type,
    target: targetOf(sets),
    count: text(sets.count),
    repsMin: text(sets.repsMin),
    repsMax: text(sets.repsMax),
    seconds: timeText(sets.seconds),
    metres: text(sets.metres),
    rir: text(sets.rir),
  }
}

export function editedOf({ name, notes, days }: Pick<Routine, 'name' | 'notes' | 'days'>): Edited {
  let next = 1
  const dayOf = (day: RoutineDay): EditedDay => ({
    key: next++,
    name: day.name ?? '',
    notes: day.notes ?? '',
    weekday: day.weekday ?? 0,
    items: day.items.map((item, place) => ({
      key: next++,
      exerciseId: item.exercise.id,
      joined: item.group !== undefined && day.items[place + 1]?.group === item.group,
      rest: timeText(item.restSeconds),
      notes: item.notes ?? '',
      sets: item.sets.map((sets) => setsOf(sets, next++)),
    })),
  })
  const read = days.map(dayOf)
  return { name, notes: notes ?? '', days: read, next }
}

/** Nothing written yet but one day to write in. */
export function emptyEdited(): Edited {
  return { name: '', notes: '', days: [{ key: 1, name: '', notes: '', weekday: 0, items: [] }], next: 2 }
}

const plainSets: Omit<EditedSets, 'key'> = {
  type: 'normal',
  target: 'reps',
  count: '3',
  repsMin: '8',
  repsMax: '12',
  seconds: '',
  metres: '',
  rir: '2',
}

/** What an exercise starts with: three sets of eight to twelve, half a minute of a hold, ten minutes of a walk. */
export function firstSets(pattern: string): Omit<EditedSets, 'key'> {
  if (pattern === 'aerobic')
    return { ...plainSets, type: 'timed', target: 'seconds', count: '1', seconds: '10:00' }
  if (['mobility', 'balance', 'carry'].includes(pattern)) {
    return { ...plainSets, type: 'timed', target: 'seconds', count: '2', seconds: '0:30' }
  }
  return plainSets
}

/** The same sets of an exercise that is held: its repetitions become half a minute. */
export function asTimed(sets: EditedSets): EditedSets {
  if (sets.target !== 'reps' && sets.type !== 'amrap') return sets
  return {
    ...sets,
    type: sets.type === 'warmup' ? 'warmup' : 'timed',
    target: 'seconds',
    seconds: sets.seconds || '0:30',
  }
}

/** A type brings what it is counted in with it; what was typed for another one is kept. */
export function withType(sets: EditedSets, type: SetType): EditedSets {
  if (type === 'timed') return { ...sets, type, target: 'seconds', seconds: sets.seconds || '0:30' }
  if (type === 'amrap' || type === 'drop') return { ...sets, type, target: 'reps', rir: sets.rir || '2' }
  if (type === 'normal' && sets.target === 'seconds') return { ...sets, type, target: 'reps' }
  return { ...sets, type }
}

/** What a type can be counted in. */
export function targetsOf(type: SetType, pattern: string): readonly Target[] {
  const far = pattern === 'aerobic' || pattern === 'carry'
  if (type === 'timed') return ['seconds']
  if (type === 'normal') return far ? ['reps', 'metres'] : ['reps']
  if (type === 'warmup') return far ? ['reps', 'seconds', 'metres'] : ['reps', 'seconds']
  return ['reps']
}

/** Whether repetitions in reserve belong to these sets. */
export function hasReserve({ type, target }: Pick<EditedSets, 'type' | 'target'>): boolean {
  return type === 'amrap' || (type !== 'warmup' && target === 'reps')
}
