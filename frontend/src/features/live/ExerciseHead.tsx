import { Fragment, type RefObject } from 'react'
import { SmallPicture } from '@/shared/exercise/Picture.tsx'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Draft } from '@/shared/log/draft.ts'
import { useSetWords } from '@/shared/log/words.ts'
import { workedMuscles } from '@/shared/plan/day.ts'
import { planTexts } from '@/shared/plan/messages.ts'
import { usePlanWords } from '@/shared/plan/usePlanWords.ts'
import { IconButton } from '@/shared/ui/Button.tsx'
import { MiniBody } from '@/shared/ui/MiniBody.tsx'
import { liveMessages } from './messages.ts'
import { type Place, rampLoads } from './model/flow.ts'
import { plannedItem } from './words.ts'

interface ExerciseHeadProps {
  draft: Draft
  group: readonly number[]
  place: Place | null
  heading: RefObject<HTMLHeadingElement | null>
  onMore: () => void
}

/** Picture, name and what is asked; of a pair both names. */
export function ExerciseHead({ draft, group, place, heading, onMore }: ExerciseHeadProps) {
  const t = useMessages(liveMessages)
  const items = group.flatMap((n) => draft.items[n] ?? [])
  const name = items.map((item) => item.name).join(' + ')
  const one = items.length === 1 ? items[0] : undefined
  return (
    <div className="live-head">
      <span className="live-thumb" aria-hidden="true">
        {one ? (
          <SmallPicture exercise={{ ...one, id: one.exerciseId }} />
        ) : (
          <MiniBody {...workedMuscles(items)} />
        )}
      </span>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {items.map((item, n) => (
            <Fragment key={item.exerciseId}>
              {n > 0 && ' '}
              <span className={items.length > 1 ? 'live-pair' : undefined}>
                {item.pair && items.length > 1 && <span className="live-tag">{item.pair} </span>}
                {item.name}
              </span>
            </Fragment>
          ))}
        </h1>
        <Asked draft={draft} place={place ?? { item: group[0] ?? 0, set: 0 }} paired={items.length > 1} />
      </div>
      <IconButton icon="more" label={t('head.more', { name })} onClick={onMore} />
    </div>
  )
}

/** "3 × 10–12 · deja 2 en reserva", and what has to be known before the first set. */
function Asked({ draft, place, paired }: { draft: Draft; place: Place; paired: boolean }) {
  const t = useMessages(liveMessages)
  const plan = useMessages(planTexts)
  const format = useFormat()
  const words = usePlanWords()
  const { join } = useSetWords()
  const item = draft.items[place.item]
  if (!item) return null
  const { rir } = item.target
  const asked = words.prescription(plannedItem(item))
  const amount =
    item.unilateral && item.measure !== 'minutes' ? plan('amount.side', { amount: asked }) : asked
  const counted = item.measure === 'load' || item.measure === 'reps'
  const ramp = rampLoads(item)
  const first = item.sets.every((set) => set.state === 'planned')
  return (
    <div className="sm mute">
      <p>
        {counted ? t('head.leave', { amount, n: rir }) : amount}
        {item.rpe && ` · ${plan('facts.rpe', { rpe: item.rpe })}`}
      </p>
      {item.zone && <p>{plan(`zone.${item.zone}`)}</p>}
      {paired && <p>{t('head.pair')}</p>}
      {first && ramp.length > 0 && (
        <p>{t('head.ramp', { loads: join(ramp.map((kg) => format.weight(kg))) })}</p>
      )}
      {first && item.measure === 'load' && item.load?.kg === undefined && (
        <p>{t('head.choose', { n: rir })}</p>
      )}
    </div>
  )
}
