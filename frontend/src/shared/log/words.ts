/** Logged sets in words: "12, 12 y 12 con 2 en reserva". */
import { useMemo } from 'react'
import { formatClock } from '../i18n/number.ts'
import { useFormat } from '../i18n/useFormat.ts'
import { useMessages } from '../i18n/useMessages.ts'
import type { WorkoutSet } from '../progress/queries.ts'
import { logMessages } from './messages.ts'

/** Sets that train a muscle: everything but warm-ups and aerobic work. */
export function workingSets(sets: readonly WorkoutSet[]): WorkoutSet[] {
  return sets.filter((set) => set.kind !== 'warmup' && set.kind !== 'aerobic')
}

/** The load of the sets when it is one; undefined for the body alone or for several. */
export function commonLoad(sets: readonly WorkoutSet[]): number | undefined {
  const loads = new Set(sets.map((set) => set.kg))
  return loads.size === 1 ? [...loads][0] : undefined
}

export function useSetWords() {
  const t = useMessages(logMessages)
  const format = useFormat()
  return useMemo(() => {
    const amount = (set: WorkoutSet): string => {
      if (set.reps !== undefined) return format.number(set.reps)
      if (set.seconds !== undefined) {
        return set.seconds % 60 === 0 && set.seconds >= 120
          ? format.unit(format.number(set.seconds / 60), 'min')
          : format.unit(format.number(set.seconds), 's')
      }
      return set.metres === undefined ? '' : format.unit(format.number(set.metres), 'm')
    }
    const join = (parts: readonly string[]) => {
      const [tail, ...head] = [...parts].reverse()
      return head.length === 0
        ? (tail ?? '')
        : t('words.and', { head: head.reverse().join(', '), tail: tail ?? '' })
    }
    return {
      /** 11, 40 s, 12 min */
      amount,
      join,
      /** 45 kg × 12, 45 kg × 11; with one load: 12, 12 y 11. */
      amounts: (sets: readonly WorkoutSet[]) => join(sets.map(amount)),
      /** 12, 12 y 12 con 2 en reserva */
      sentence: (sets: readonly WorkoutSet[]) => {
        const rir = sets.at(-1)?.rir
        const reps = join(sets.map(amount))
        return rir === undefined ? reps : t('words.inReserve', { reps, n: rir >= 4 ? '4+' : rir })
      },
      /** 45 × 12, or 12 without a load */
      lifted: (set: WorkoutSet) =>
        set.kg !== undefined && set.reps !== undefined ? format.lifted(set.kg, set.reps) : amount(set),
      clock: formatClock,
    }
  }, [t, format])
}
