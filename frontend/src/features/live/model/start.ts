/** From a planned session to the one that is trained. */
import type { ExerciseBrief } from '@/shared/catalogue/queries.ts'
import type { Draft, DraftItem, DraftSet, Measure } from '@/shared/log/draft.ts'
import type { Session, SessionItem } from '@/shared/plan/queries.ts'

/** What a set is counted in: minutes for warm-ups and aerobic work, seconds for holds, repetitions otherwise. */
export function measureOf(item: Pick<SessionItem, 'kind' | 'seconds' | 'repsMax' | 'exercise'>): Measure {
  if (item.kind === 'aerobic') return 'minutes'
  if (item.seconds && !item.repsMax) {
    return item.seconds >= 120 && item.seconds % 60 === 0 ? 'minutes' : 'seconds'
  }
  return item.exercise.loadable ? 'load' : 'reps'
}

const planned = (count: number): DraftSet[] =>
  Array.from({ length: Math.max(1, count) }, () => ({ state: 'planned' }) satisfies DraftSet)

function itemOf(item: SessionItem): DraftItem {
  const { exercise } = item
  return {
    exerciseId: exercise.id,
    name: exercise.name,
    kind: item.kind,
    measure: measureOf(item),
    primary: exercise.primary,
    secondary: exercise.secondary,
    stepKg: exercise.stepKg ?? 2.5,
    unilateral: exercise.unilateral ?? false,
    target: {
      sets: Math.max(1, item.sets),
      ...(item.repsMin === undefined ? {} : { repsMin: item.repsMin }),
      ...(item.repsMax === undefined ? {} : { repsMax: item.repsMax }),
      ...(item.seconds === undefined ? {} : { seconds: item.seconds }),
      rir: item.rir,
    },
    restSeconds: item.restSeconds,
    ...(item.rampSets ? { rampSets: item.rampSets } : {}),
    ...(item.pair ? { pair: item.pair } : {}),
    ...(item.zone ? { zone: item.zone } : {}),
    ...(item.rpe ? { rpe: item.rpe } : {}),
    ...(item.load ? { load: item.load } : {}),
    reasons: item.reasons,
    sets: planned(item.sets),
  }
}

/** An exercise that a person adds by themselves: three sets of eight to twelve with two in reserve. */
export function extraItem(exercise: ExerciseBrief): DraftItem {
  return itemOf({
    exercise,
    kind: 'strength',
    sets: 3,
    repsMin: 8,
    repsMax: 12,
    rir: 2,
    restSeconds: 90,
    reasons: [],
  })
}

interface Start {
  session: Session
  planId: string | undefined
  extras: readonly ExerciseBrief[]
  id: string
  now: Date
}

export function startDraft({ session, planId, extras, id, now }: Start): Draft {
  return {
    version: 1,
    id,
    ...(planId ? { planId } : {}),
    sessionId: session.id,
    title: session.title,
    startedAt: now.toISOString(),
    items: [...session.items.map(itemOf), ...extras.map(extraItem)],
    open: 0,
    rest: null,
    notes: '',
  }
}
