/** How a running exercise is said: by the plan's words, which know a session's items. */
import type { DraftItem } from '@/shared/log/draft.ts'
import type { SessionItem } from '@/shared/plan/queries.ts'

/** A draft's item as the plan's item that it came from. */
export function plannedItem(item: DraftItem): SessionItem {
  const {
    exerciseId,
    name,
    primary,
    secondary,
    target,
    sets: _sets,
    measure,
    stepKg,
    unilateral,
    ...rest
  } = item
  return {
    ...rest,
    ...target,
    exercise: {
      id: exerciseId,
      name,
      pattern: '',
      primary,
      secondary,
      level: 'beginner',
      loadable: measure === 'load',
      stepKg,
      unilateral,
    },
  }
}
