/** From a day of a routine to a session that is trained, in the shape of the live session's own draft. */
import type { Draft, DraftItem, Measure } from '@/shared/log/draft.ts'
import type { Load, LoadItem } from '@/shared/progress/queries.ts'
import type { RoutineDay, RoutineItem, RoutineSets } from './queries.ts'
import { blocksOf } from './supersets.ts'
import { mainSets, workingSets } from './words.ts'

interface Start {
  routineId: string
  /** The routine's name. */
  name: string
  day: RoutineDay
  /** 0 for the first. */
  place: number
  loads: readonly Load[]
  /** "Press banca, descendente": an exercise with what is special about some of its sets. */
  special: (name: string, sets: RoutineSets) => string
  id: string
  now: Date
}

/** The log keeps a title of 120 characters and a session's name of 64. */
const longestTitle = 120
const longestName = 64

export function draftOf({ routineId, name, day, place, loads, special, id, now }: Start): Draft {
  const pairs = pairsOf(day.items)
  return {
    version: 1,
    id,
    sessionId: `routine-${routineId}-${place + 1}`.slice(-longestName),
    title: (day.name ? `${name}: ${day.name}` : name).slice(0, longestTitle),
    startedAt: now.toISOString(),
    items: day.items.flatMap((item, n) => itemsOf(item, pairs[n], loads, special)),
    open: 0,
    rest: null,
    notes: '',
  }
}

/** What to ask the log for: strength work that counts repetitions. */
export function askedLoads(day: RoutineDay): LoadItem[] {
  const asked = new Map<string, LoadItem>()
  for (const { exercise, sets } of day.items) {
    const main = mainSets(sets)
    if (!main?.repsMin || main.type === 'warmup' || asked.has(exercise.id)) continue
    asked.set(exercise.id, {
      exerciseId: exercise.id,
      sets: Math.max(1, workingSets(sets)),
      repsMin: main.repsMin,
      repsMax: main.repsMax ?? main.repsMin,
      rir: main.rir ?? 2,
      stepKg: exercise.loadable ? (exercise.stepKg ?? 0) : 0,
    })
  }
  return [...asked.values()]
}

/** A1, A2, none, B1, B2. */
function pairsOf(items: readonly RoutineItem[]): (string | undefined)[] {
  return blocksOf(items).flatMap(({ group, items: members }) =>
    members.map((_member, n) => (group === null ? undefined : `${group}${n + 1}`)),
  )
}

const kinds: Partial<Record<string, DraftItem['kind']>> = {
  aerobic: 'aerobic',
  mobility: 'mobility',
  balance: 'balance',
}

/**
 * An exercise whose sets differ becomes one entry a kind of set, so that each has its own target. Those of a superset
 * stay one, since they are done in turn.
 */
function itemsOf(
  item: RoutineItem,
  pair: string | undefined,
  loads: readonly Load[],
  special: Start['special'],
): DraftItem[] {
  const work = item.sets.filter(({ type }) => type !== 'warmup')
  const lines = work.length > 0 ? work : item.sets
  const ramp = work.length > 0 ? item.sets.filter(({ type }) => type === 'warmup') : []
  const rampSets = ramp.reduce((sum, { count }) => sum + count, 0)
  const entries = (pair ? lines.slice(0, 1) : lines).map((sets, n) => {
    const entry = entryOf(
      item,
      sets,
      pair ? lines.reduce((sum, { count }) => sum + count, 0) : sets.count,
      loads,
    )
    const plain = sets.type === 'normal' || sets.type === 'warmup' || (sets.type === 'timed' && !sets.metres)
    return {
      ...entry,
      name: plain && !sets.metres ? entry.name : special(entry.name, sets),
      ...(n === 0 && rampSets > 0 && entry.kind === 'strength' ? { rampSets } : {}),
      ...(pair ? { pair } : {}),
    }
  })
  return entries
}

function entryOf(item: RoutineItem, sets: RoutineSets, count: number, loads: readonly Load[]): DraftItem {
  const { exercise } = item
  const kind = sets.type === 'warmup' ? 'warmup' : (kinds[exercise.pattern] ?? 'strength')
  const load = sets.type === 'normal' ? loads.find(({ exerciseId }) => exerciseId === exercise.id) : undefined
  return {
    exerciseId: exercise.id,
    name: exercise.name,
    kind,
    measure: measureOf(kind, sets, exercise.loadable ?? false),
    primary: exercise.primary,
    secondary: exercise.secondary,
    stepKg: exercise.stepKg ?? 2.5,
    unilateral: exercise.unilateral ?? false,
    target: {
      sets: count,
      ...(sets.repsMin === undefined ? {} : { repsMin: sets.repsMin, repsMax: sets.repsMax ?? sets.repsMin }),
      ...(sets.seconds === undefined ? {} : { seconds: sets.seconds }),
      rir: sets.rir ?? 0,
    },
    restSeconds: item.restSeconds,
    ...(load ? { load: plannedLoad(load) } : {}),
    reasons: [],
    sets: Array.from({ length: count }, () => ({ state: 'planned' as const })),
  }
}

function measureOf(kind: DraftItem['kind'], sets: RoutineSets, loadable: boolean): Measure {
  if (kind === 'aerobic' || (sets.metres !== undefined && !loadable)) return 'minutes'
  if (sets.seconds !== undefined && sets.type !== 'amrap') {
    return sets.seconds >= 120 && sets.seconds % 60 === 0 ? 'minutes' : 'seconds'
  }
  if (sets.metres !== undefined) return 'seconds'
  return loadable ? 'load' : 'reps'
}

function plannedLoad({ action, kg, reps, fromKg, reason, last }: Load): NonNullable<DraftItem['load']> {
  return {
    action,
    reason,
    ...(kg === undefined ? {} : { kg }),
    ...(reps === undefined ? {} : { reps }),
    ...(fromKg === undefined ? {} : { fromKg }),
    ...(last ? { last: last.sets.filter((set) => set.kind === 'working') } : {}),
  }
}
