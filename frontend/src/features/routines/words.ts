/** A routine in words: 3 × 8–10, 2 × 30 s, how hard and how long between. Pure: words and numbers in, texts out. */
import { times } from '@/shared/i18n/number.ts'
import type { Translate } from '@/shared/i18n/translate.ts'
import type { Formats } from '@/shared/i18n/useFormat.ts'
import type en from './messages.en.ts'
import type { RoutineItem, RoutineSets } from './queries.ts'

type T = Translate<typeof en>

export function routineWords(t: T, format: Formats) {
  /** 90 s, 2 min, 1 min 15 s. */
  const duration = (seconds: number): string => {
    const minutes = Math.floor(seconds / 60)
    const rest = seconds % 60
    if (minutes === 0 || (rest !== 0 && seconds < 120)) return format.unit(format.number(seconds), 's')
    const whole = format.unit(format.number(minutes), 'min')
    return rest === 0 ? whole : `${whole} ${format.unit(format.number(rest), 's')}`
  }

  /** 400 m, 2 km. */
  const distance = (metres: number): string =>
    metres >= 1000 ? format.unit(format.number(metres / 1000), 'km') : format.unit(format.number(metres), 'm')

  /** What one set is: 8–10, 30 s, 400 m, "10 or more". */
  const amount = (sets: RoutineSets): string => {
    if (sets.type === 'amrap') {
      const least = sets.repsMin === undefined ? t('set.most') : t('set.orMore', { n: sets.repsMin })
      return sets.seconds === undefined
        ? least
        : t('set.within', { what: least, time: duration(sets.seconds) })
    }
    if (sets.metres !== undefined) return distance(sets.metres)
    if (sets.seconds !== undefined) return duration(sets.seconds)
    return format.range(sets.repsMin ?? 0, sets.repsMax ?? sets.repsMin ?? 0)
  }

  /** 3 × 8–10; one walk says 25 min alone. */
  const line = (sets: RoutineSets): string =>
    sets.count === 1 && (sets.seconds !== undefined || sets.metres !== undefined) && sets.type !== 'amrap'
      ? amount(sets)
      : times(format.number(sets.count), amount(sets))

  /** The type where it is not the plain one: "Warm-up: 2 × 5". */
  const typed = (sets: RoutineSets): string =>
    sets.type === 'normal' || sets.type === 'timed'
      ? line(sets)
      : t('set.typed', { type: t(`type.${sets.type}`), what: line(sets) })

  /** What stands around the sets: the reserve where it is one for all, and the pause. */
  const facts = (item: Pick<RoutineItem, 'sets' | 'restSeconds'>): string[] => {
    const reserves = new Set(item.sets.flatMap(({ rir }) => (rir === undefined ? [] : [rir])))
    const [rir] = reserves
    return [
      ...(reserves.size === 1 && rir !== undefined ? [t('item.rir', { n: rir })] : []),
      ...(item.restSeconds > 0 ? [t('item.rest', { time: duration(item.restSeconds) })] : []),
    ].map((fact) => fact.replaceAll(' ', '\u00a0'))
  }

  return { duration, distance, amount, line, typed, facts }
}

export type RoutineWords = ReturnType<typeof routineWords>

/** The sets that an exercise is there for: its working sets, or the warm-up when it has nothing else. */
export function mainSets(sets: readonly RoutineSets[]): RoutineSets | undefined {
  return sets.find(({ type }) => type !== 'warmup') ?? sets[0]
}

/** How many sets are work. */
export function workingSets(sets: readonly RoutineSets[]): number {
  return sets.reduce((sum, { type, count }) => sum + (type === 'warmup' ? 0 : count), 0)
}
