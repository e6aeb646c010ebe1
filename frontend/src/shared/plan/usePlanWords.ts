import { useMemo } from 'react'
import { times, timesOnly } from '../i18n/number.ts'
import type { Translate } from '../i18n/translate.ts'
import { type Formats, useFormat } from '../i18n/useFormat.ts'
import { useMessages } from '../i18n/useMessages.ts'
import type { Reason } from '../ui/Why.tsx'
import type texts from './messages.en.ts'
import { planTexts } from './messages.ts'
import type { PlanReason, SessionItem } from './queries.ts'

type T = Translate<typeof texts>

/** How an item of a session is said: 3 × 8–10, 24 kg, 2 min, and the question in front of each reason. */
export function usePlanWords() {
  const t = useMessages(planTexts)
  const format = useFormat()
  return useMemo(() => planWords(t, format), [t, format])
}

export function planWords(t: T, format: Formats) {
  /** 90 s, 2 min: whole minutes where they say it exactly, and from five minutes on. */
  const duration = (seconds: number) =>
    seconds >= 60 && (seconds % 60 === 0 || seconds >= 300)
      ? t('amount.minutes', { n: Math.round(seconds / 60) })
      : t('amount.seconds', { n: seconds })

  /** 8–10, 40 s or 25 min: what one set is. */
  const amount = (item: SessionItem) => {
    if (item.repsMin !== undefined) return format.range(item.repsMin, item.repsMax ?? item.repsMin)
    return item.seconds === undefined ? '' : duration(item.seconds)
  }
  const whole = (item: SessionItem) => item.kind === 'aerobic' || item.kind === 'warmup'

  /** 3 × 8–10; a walk is one thing and says 25 min alone. */
  const prescription = (item: SessionItem) => {
    const one = amount(item)
    return whole(item) && item.sets <= 1 ? one : times(String(item.sets), one)
  }

  /** × 8–10, beside the ticks that say how many. */
  const reps = (item: SessionItem) => (whole(item) && item.sets <= 1 ? amount(item) : timesOnly(amount(item)))

  /** 24 kg, or that it is the body; empty while nothing is known or no load belongs to it. */
  const load = (item: SessionItem) => {
    if (item.load?.kg !== undefined) return format.weight(item.load.kg)
    return item.kind === 'strength' && item.exercise.loadable === false ? t('load.body') : ''
  }

  /** The question with the item's own number in it; without an item, or without a number, the plain one. */
  const withNumber = (about: PlanReason['about'], item: SessionItem): string | undefined => {
    if (about === 'sets') return t('why.sets', { n: item.sets })
    if (about === 'rest') return t('why.rest', { time: duration(item.restSeconds) })
    if (about === 'effort' && item.kind === 'strength') return t('why.effort', { n: item.rir })
    if (about === 'load' && item.load?.kg !== undefined)
      return t('why.load', { load: format.weight(item.load.kg) })
    if (about !== 'reps') return undefined
    return item.repsMin === undefined
      ? t('why.amount', { amount: amount(item) })
      : t('why.reps', { reps: amount(item) })
  }
  const question = ({ about }: PlanReason, item: SessionItem | undefined) =>
    (item && withNumber(about, item)) ?? t(plain[about ?? 'other'])

  /** Reasons with their questions. The load's own reason comes right after the exercise's. */
  const reasons = (list: readonly PlanReason[], item?: SessionItem): Reason[] => {
    const all = item?.load ? [...list, { ...item.load.reason, about: 'load' as const }] : [...list]
    return all
      .toSorted((a, b) => rank(a) - rank(b))
      .map((reason) => ({
        question: question(reason, item),
        text: reason.text,
        evidence: reason.type,
        source: reason.source,
        rule: reason.rule,
      }))
  }

  return { duration, amount, prescription, reps, load, reasons }
}

const plain = {
  exercise: 'why.exercise',
  sets: 'why.setsOf',
  reps: 'why.repsOf',
  rest: 'why.restOf',
  effort: 'why.effortOf',
  load: 'why.loadOf',
  order: 'why.order',
  day: 'why.day',
  split: 'why.split',
  time: 'why.time',
  aerobic: 'why.aerobic',
  other: 'why.other',
} as const satisfies Record<NonNullable<PlanReason['about']> | 'other', string>

const order = [
  'exercise',
  'sets',
  'reps',
  'load',
  'effort',
  'rest',
  'order',
  'day',
  'split',
  'time',
  'aerobic',
]

function rank(reason: PlanReason): number {
  const place = order.indexOf(reason.about ?? '')
  return place < 0 ? order.length : place
}
