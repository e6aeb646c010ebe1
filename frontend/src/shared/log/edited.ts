/** A workout as text fields, and back: what was typed is kept until it can be read. */
import { parseNumber } from '../i18n/number.ts'
import type { Formats } from '../i18n/useFormat.ts'
import type { WorkoutExercise, WorkoutInput, WorkoutSet } from '../progress/queries.ts'

export interface SetText {
  key: number
  /** As it was logged: its kind and what this form does not show. */
  was: WorkoutSet
  kg: string
  reps: string
  seconds: string
  rir: string
}

export interface EditedExercise {
  key: number
  exerciseId: string
  target: WorkoutExercise['target']
  /** Which fields its sets have. */
  fields: readonly ('kg' | 'reps' | 'seconds' | 'rir')[]
  sets: readonly SetText[]
}

let nextKey = 0

export function editedOf(exercise: WorkoutExercise, format: Formats): EditedExercise {
  const has = (field: 'kg' | 'reps' | 'seconds' | 'rir') =>
    exercise.sets.some((set) => set[field] !== undefined)
  return {
    key: nextKey++,
    exerciseId: exercise.exerciseId,
    target: exercise.target,
    fields: (['kg', 'reps', 'seconds', 'rir'] as const).filter(has),
    sets: exercise.sets.map((set) => setTextOf(set, format)),
  }
}

export function setTextOf(set: WorkoutSet, format: Formats): SetText {
  const text = (value: number | undefined) => (value === undefined ? '' : format.number(value))
  return {
    key: nextKey++,
    was: set,
    kg: set.kg === undefined ? '' : format.load(set.kg),
    reps: text(set.reps),
    seconds: text(set.seconds),
    rir: text(set.rir),
  }
}

type WrongField = 'kg' | 'reps' | 'seconds' | 'rir'
export type Wrong = readonly { set: number; field: WrongField }[]

interface Reading {
  /** Absent while something cannot be read. */
  workout?: WorkoutInput
  /** By the exercise's place. */
  wrong: ReadonlyMap<number, Wrong>
  /** Whether no set is left at all. */
  empty: boolean
}

const bounds = { kg: [-200, 1000], reps: [0, 200], seconds: [0, 36_000], rir: [0, 10] } as const

/** The workout that the fields say. Exercises without sets leave it. */
export function workoutOf(
  was: WorkoutInput,
  now: { title: string; notes: string; rpe: number | null; exercises: readonly EditedExercise[] },
  format: Formats,
): Reading {
  const wrong = new Map<number, Wrong>()
  const exercises: WorkoutExercise[] = []
  now.exercises.forEach((exercise, place) => {
    const complaints: { set: number; field: WrongField }[] = []
    const sets = exercise.sets.map((text, n) => {
      const { kg: _kg, reps: _reps, seconds: _seconds, rir: _rir, ...rest } = text.was
      const set: WorkoutSet = { ...rest }
      for (const field of exercise.fields) {
        const value = readField(field, text, format)
        if (value === 'wrong') complaints.push({ set: n, field })
        else if (value !== undefined) set[field] = value
      }
      return set
    })
    if (complaints.length > 0) wrong.set(place, complaints)
    if (sets.length === 0) return
    exercises.push({
      exerciseId: exercise.exerciseId,
      ...(exercise.target ? { target: exercise.target } : {}),
      sets,
    })
  })
  const empty = exercises.length === 0
  if (wrong.size > 0 || empty) return { wrong, empty }
  const { id, startedAt, endedAt, planId, sessionId } = was
  const title = now.title.trim()
  const notes = now.notes.trim()
  return {
    wrong,
    empty,
    workout: {
      id,
      startedAt,
      endedAt,
      ...(planId ? { planId } : {}),
      ...(sessionId ? { sessionId } : {}),
      ...(title ? { title } : {}),
      ...(notes ? { notes } : {}),
      ...(now.rpe === null ? {} : { sessionRpe: now.rpe }),
      exercises,
    },
  }
}

function readField(field: WrongField, text: SetText, format: Formats): number | undefined | 'wrong' {
  const typed = text[field].trim()
  if (typed === '') return field === 'reps' && text.was.reps !== undefined ? 'wrong' : undefined
  // A load that was not touched keeps its exact value, also when it is shown in pounds.
  if (field === 'kg' && text.was.kg !== undefined && typed === format.load(text.was.kg)) return text.was.kg
  const number = parseNumber(typed)
  const value = field === 'kg' ? format.toKg(number) : number
  const [low, high] = bounds[field]
  if (!(value >= low && value <= high)) return 'wrong'
  return field !== 'kg' && !Number.isInteger(value) ? 'wrong' : value
}
