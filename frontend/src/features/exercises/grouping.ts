/** The catalogue by the muscle that an exercise trains first. */
import type { ExerciseBrief } from '@/shared/catalogue/queries.ts'
import { type Muscle, muscles } from '@/shared/ui/muscles.ts'

export interface Group {
  /** null: the whole body, cardio, balance. */
  muscle: Muscle | null
  exercises: ExerciseBrief[]
}

/** In the house's order of muscles, what trains no muscle in particular last; names in alphabetical order. */
export function byMuscle(exercises: readonly ExerciseBrief[], language: string): Group[] {
  const order: (Muscle | null)[] = [...muscles, null]
  const collator = new Intl.Collator(language)
  return order.flatMap((muscle) => {
    const members = exercises.filter((exercise) => (exercise.primary[0] ?? null) === muscle)
    members.sort((a, b) => collator.compare(a.name, b.name))
    return members.length > 0 ? [{ muscle, exercises: members }] : []
  })
}

/** 1 to n. */
export const progressive = (n: number): number[] => Array.from({ length: n }, (_unused, place) => place + 1)
