import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Draft } from '@/shared/log/draft.ts'
import { commonLoad, useSetWords, workingSets } from '@/shared/log/words.ts'
import { usePlanWords } from '@/shared/plan/usePlanWords.ts'
import { useHistory } from '@/shared/progress/queries.ts'
import { WhyDisclosure } from '@/shared/ui/Why.tsx'
import { liveMessages } from './messages.ts'
import type { Place } from './model/flow.ts'
import { plannedItem } from './words.ts'

/** Why today is as it is, and (wide) the last sessions of the exercise. */
export function History({ draft, place }: { draft: Draft; place: Place | null }) {
  const t = useMessages(liveMessages)
  const format = useFormat()
  const words = useSetWords()
  const plan = usePlanWords()
  const item = draft.items[place?.item ?? draft.open]
  const strength = item?.kind === 'strength'
  const history = useHistory(strength ? item.exerciseId : undefined, 3)
  if (!item) return null
  const reasons = plan.reasons(item.reasons, plannedItem(item))
  return (
    <>
      {reasons.length > 0 && <WhyDisclosure key={item.exerciseId} about={item.name} reasons={reasons} />}
      {strength && history.data && (
        <section className="live-history" aria-labelledby="live-history">
          <h2 id="live-history">{t('history.title')}</h2>
          {history.data.items.length === 0 && <p className="mute">{t('history.none')}</p>}
          <ul>
            {history.data.items.map((entry) => {
              const sets = workingSets(entry.sets)
              const kg = commonLoad(sets)
              return (
                <li key={entry.workoutId}>
                  <span className="sm mute">{format.date(entry.at, 'dayMonthShort')}</span>
                  <span className="strong">{kg === undefined ? '' : format.weight(kg)}</span>
                  <span className="sm">
                    {sets
                      .map((set) => (kg === undefined ? words.lifted(set) : words.amount(set)))
                      .join(' · ')}
                  </span>
                </li>
              )
            })}
          </ul>
          {item.load && <p className="sm mute prose">{item.load.reason.text}</p>}
        </section>
      )}
    </>
  )
}
