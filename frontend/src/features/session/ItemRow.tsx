import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { SmallPicture } from '@/shared/exercise/Picture.tsx'
import { commonMessages } from '@/shared/i18n/common.ts'
import { capital } from '@/shared/i18n/date.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { planTexts } from '@/shared/plan/messages.ts'
import type { SessionItem } from '@/shared/plan/queries.ts'
import { usePlanWords } from '@/shared/plan/usePlanWords.ts'
import { Row } from '@/shared/ui/Row.tsx'
import { WhyDisclosure } from '@/shared/ui/Why.tsx'
import { sessionMessages } from './messages.ts'

interface ItemRowProps {
  item: SessionItem
  /** The panel beside the list answers for this row (wide screens). */
  bound: boolean
  onChoose: () => void
  /** What can be changed about it, under the reasons. */
  edit: ReactNode
}

/** One exercise as planned: 3 × 8–10 at 24 kg, its muscles, what stands around the sets, and why. */
export function ItemRow({ item, bound, onChoose, edit }: ItemRowProps) {
  const t = useMessages(sessionMessages)
  const common = useMessages(commonMessages)
  const plan = useMessages(planTexts)
  const words = usePlanWords()
  const { exercise, kind, pair } = item
  const warmup = kind === 'warmup'
  const reasons = words.reasons(item.reasons, item)
  const name = warmup ? t('warmup') : exercise.name
  return (
    <li className={bound ? 'session-item session-bound' : 'session-item'} data-pair={pair?.charAt(0)}>
      {reasons.length > 0 && (
        <button type="button" className="session-choose" aria-pressed={bound} onClick={onChoose}>
          <span className="sr">{`${common('why.open')} ${name}`}</span>
        </button>
      )}
      <Row
        lead={warmup ? <Ramp /> : <SmallPicture exercise={exercise} />}
        quietLead={warmup}
        name={
          <>
            {pair && (
              <span className="chip session-pair">
                <span aria-hidden="true">{pair}</span>
                <span className="sr">{plan('facts.pair', { pair })}</span>
              </span>
            )}
            {warmup ? (
              name
            ) : (
              <Link className="session-name" to="/exercises/$exerciseId" params={{ exerciseId: exercise.id }}>
                {name}
              </Link>
            )}
          </>
        }
        detail={<Detail item={item} />}
        value={words.prescription(item)}
        valueDetail={<Side item={item} />}
      />
      <p className="xs mute session-facts-below">
        <Facts item={item} />
      </p>
      {(reasons.length > 0 || edit) && (
        <div className="session-why">
          {reasons.length > 0 && <WhyDisclosure about={name} reasons={reasons} />}
          {edit}
        </div>
      )}
    </li>
  )
}

/** The muscles, and on wide screens the facts under them. */
function Detail({ item }: { item: SessionItem }) {
  const common = useMessages(commonMessages)
  const plan = useMessages(planTexts)
  const { exercise, kind } = item
  if (kind === 'warmup') return exercise.name
  const muscles = [...exercise.primary, ...exercise.secondary].slice(0, 3)
  const line = muscles.map((muscle) => common(`muscle.${muscle}`).toLowerCase()).join(', ')
  return (
    <>
      <span className="session-line">{item.zone ? plan(`zone.${item.zone}`) : capital(line)}</span>
      <span className="session-facts xs">
        <Facts item={item} />
      </span>
    </>
  )
}

/** What stands around the sets: ramp-up, reserve, rest, or the pace of a walk. */
function Facts({ item }: { item: SessionItem }) {
  const t = useMessages(planTexts)
  const words = usePlanWords()
  const facts = [
    item.rampSets !== undefined && t('facts.ramp', { n: item.rampSets }),
    item.kind === 'strength' && t('facts.rir', { n: item.rir }),
    item.restSeconds > 0 && t('facts.rest', { time: words.duration(item.restSeconds) }),
    item.kind !== 'warmup' && item.rpe && t('facts.rpe', { rpe: item.rpe.replace('-', '–\u2060') }),
  ]
  // A fact stays in one piece: lines break between facts.
  const whole = facts.flatMap((fact) => (fact ? [fact.replaceAll(' ', '\u00a0')] : []))
  return capital(whole.join(' · '))
}

function Side({ item }: { item: SessionItem }) {
  const t = useMessages(planTexts)
  const words = usePlanWords()
  const load = words.load(item)
  if (!item.exercise.unilateral) return load
  return load ? t('amount.side', { amount: load }) : t('amount.side', { amount: '' }).trim()
}

/** Three plates that grow: from easy to ready. */
function Ramp() {
  return (
    <span className="session-ramp">
      <i />
      <i />
      <i />
    </span>
  )
}
