import type { RoutineDay, RoutineInput } from './queries.ts'

/** A routine as the server takes it: without what it counted by itself. */
export function inputOf(routine: {
  name: string
  notes?: string | undefined
  days: readonly RoutineDay[]
}): RoutineInput {
  const { name, notes, days } = routine
  return {
    name,
    ...(notes ? { notes } : {}),
    days: days.map(({ minutes: _minutes, sets: _sets, items, ...day }) => ({
      ...day,
      items: items.map(({ exercise, ...item }) => ({ ...item, exerciseId: exercise.id })),
    })),
  }
}
