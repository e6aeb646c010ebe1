/** The changes of a routine that is being written: add, remove, move, join. Each answers with a new one. */
import { type Edited, type EditedDay, type EditedItem, type EditedSets, firstSets, limits } from './model.ts'

export function setDay(edited: Edited, key: number, change: (day: EditedDay) => EditedDay): Edited {
  return { ...edited, days: edited.days.map((day) => (day.key === key ? change(day) : day)) }
}

export function setItem(
  edited: Edited,
  dayKey: number,
  key: number,
  change: (item: EditedItem) => EditedItem,
): Edited {
  return setDay(edited, dayKey, (day) => ({
    ...day,
    items: day.items.map((item) => (item.key === key ? change(item) : item)),
  }))
}

export function addDay(edited: Edited): Edited {
  const fixed = edited.days.some(({ weekday }) => weekday > 0)
  const weekday = fixed ? Math.min(7, (edited.days.at(-1)?.weekday ?? 0) + 1) : 0
  const day = { key: edited.next, name: '', notes: '', weekday, items: [] }
  return { ...edited, days: [...edited.days, day], next: edited.next + 1 }
}

export function removeDay(edited: Edited, key: number): Edited {
  return { ...edited, days: edited.days.filter((day) => day.key !== key) }
}

/** Days change places and leave the weekdays where they were: Tuesday stays the second day. */
export function moveDay(edited: Edited, key: number, step: 1 | -1): Edited {
  const from = edited.days.findIndex((day) => day.key === key)
  const one = edited.days[from]
  const other = edited.days[from + step]
  if (!one || !other) return edited
  const days = [...edited.days]
  days[from] = { ...other, weekday: one.weekday }
  days[from + step] = { ...one, weekday: other.weekday }
  return { ...edited, days }
}

/** Every day gets its weekday, spread over the week, or none has one. */
export function fixWeekdays(edited: Edited, fixed: boolean): Edited {
  const count = edited.days.length
  return {
    ...edited,
    days: edited.days.map((day, place) => ({
      ...day,
      weekday: fixed ? 1 + Math.floor((place * 7) / count) : 0,
    })),
  }
}

export function addItem(edited: Edited, dayKey: number, exercise: { id: string; pattern: string }): Edited {
  const { next } = edited
  const item: EditedItem = {
    key: next,
    exerciseId: exercise.id,
    joined: false,
    rest: ['aerobic', 'mobility'].includes(exercise.pattern) ? '0:00' : '1:30',
    notes: '',
    sets: [{ ...firstSets(exercise.pattern), key: next + 1 }],
  }
  const added = setDay(edited, dayKey, (day) => ({ ...day, items: [...day.items, item] }))
  return { ...added, next: next + 2 }
}

/** The one before it is joined with the one after it, when the removed one stood between them. */
export function removeItem(edited: Edited, dayKey: number, key: number): Edited {
  return setDay(edited, dayKey, (day) => {
    const place = day.items.findIndex((item) => item.key === key)
    const gone = day.items[place]
    const items = day.items
      .map((item, n) => (n === place - 1 && !gone?.joined ? { ...item, joined: false } : item))
      .filter((item) => item.key !== key)
    return { ...day, items }
  })
}

/** The supersets of a day as runs of items. */
export function runsOf(items: readonly EditedItem[]): EditedItem[][] {
  const runs: EditedItem[][] = []
  items.forEach((item, place) => {
    if (place > 0 && items[place - 1]?.joined) runs.at(-1)?.push(item)
    else runs.push([item])
  })
  return runs
}

const flat = (runs: readonly EditedItem[][]): EditedItem[] =>
  runs.flatMap((run) => run.map((item, n) => ({ ...item, joined: n < run.length - 1 })))

/**
 * One step up or down. Inside a superset two exercises change places; the one at its edge leaves it; an exercise by
 * itself passes a superset as a whole.
 */
export function moveItem(edited: Edited, dayKey: number, key: number, step: 1 | -1): Edited {
  return setDay(edited, dayKey, (day) => {
    const runs = runsOf(day.items)
    const at = runs.findIndex((run) => run.some((item) => item.key === key))
    const run = runs[at] ?? []
    const place = run.findIndex((item) => item.key === key)
    const [item, other] = [run[place], run[place + step]]
    if (item && other) {
      const swapped = run.map((one) => (one === item ? other : one === other ? item : one))
      return { ...day, items: flat(runs.with(at, swapped)) }
    }
    if (item && run.length > 1) {
      const rest = run.filter((one) => one !== item)
      return { ...day, items: flat(runs.toSpliced(at, 1, ...(step < 0 ? [[item], rest] : [rest, [item]]))) }
    }
    const neighbour = runs[at + step]
    if (!neighbour) return day
    return { ...day, items: flat(runs.with(at, neighbour).with(at + step, run)) }
  })
}

/** Whether a move changes anything: at an end, an exercise by itself stays. */
export function canMove(items: readonly EditedItem[], key: number, step: 1 | -1): boolean {
  const runs = runsOf(items)
  const end = step < 0 ? runs[0] : runs.at(-1)
  const edge = step < 0 ? end?.[0] : end?.at(-1)
  return edge?.key !== key || (end?.length ?? 0) > 1
}

/** Whether the exercise may be joined with the next one: a superset holds five at most. */
export function canJoin(items: readonly EditedItem[], place: number): boolean {
  const [one, next] = [items[place], items[place + 1]]
  if (!one || !next || one.joined) return false
  const size = (item: EditedItem) => runsOf(items).find((run) => run.includes(item))?.length ?? 0
  return size(one) + size(next) <= limits.group
}

/** A line more, as the last one is; the first one when there is none. */
export function addSets(edited: Edited, dayKey: number, key: number, pattern: string): Edited {
  const added = setItem(edited, dayKey, key, (item) => {
    const last: Omit<EditedSets, 'key'> = item.sets.at(-1) ?? firstSets(pattern)
    return { ...item, sets: [...item.sets, { ...last, key: edited.next }] }
  })
  return { ...added, next: edited.next + 1 }
}

/** Warm-up sets come first. */
export function addWarmup(edited: Edited, dayKey: number, key: number): Edited {
  const added = setItem(edited, dayKey, key, (item) => {
    const first = item.sets.findIndex(({ type }) => type !== 'warmup')
    const timed = item.sets[0]?.target === 'seconds'
    const warmup: EditedSets = {
      key: edited.next,
      type: 'warmup',
      target: timed ? 'seconds' : 'reps',
      count: '1',
      repsMin: '8',
      repsMax: '8',
      seconds: '0:30',
      metres: '',
      rir: '',
    }
    return { ...item, sets: item.sets.toSpliced(first < 0 ? item.sets.length : first, 0, warmup) }
  })
  return { ...added, next: edited.next + 1 }
}
