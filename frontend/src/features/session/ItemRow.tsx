import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { planTexts } from '@/shared/plan/messages.ts'
import type { SessionItem } from '@/shared/plan/queries.ts'
import { usePlanWords } from '@/shared/plan/usePlanWords.ts'
import { MiniBody } from '@/shared/ui/MiniBody.tsx'
import { Row } from '@/shared/ui/Row.tsx'
import { WhyDisclosure } from '@/shared/ui/Why.tsx'
import { sessionMessages } from './messages.ts'

interface ItemRowProps {
  item: SessionItem
  /** The panel beside the list answers for this row (wide screens). */
  bound: boolean
  onChoose: () => void
}

/** One exercise as planned: 3 × 8–10 at 24 kg, its muscles, what stands around the sets, and why. */
export function ItemRow({ item, bound, onChoose }: ItemRowProps) {
  const t = useMessages(sessionMessages)
  const common = useMessages(commonMessages)
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
        lead={warmup ? <Ramp /> : <MiniBody primary={exercise.primary} secondary={exercise.secondary} />}
        quietLead={warmup}
        name={
          <>
            {pair && <span className="chip session-pair">{pair}</span>}
            {name}
          </>
        }
        detail={<Detail item={item} />}
        value={words.prescription(item)}
        valueDetail={<Side item={item} />}
      />
      {reasons.length > 0 && (
        <div className="session-why">
          <WhyDisclosure about={name} reasons={reasons} />
        </div>
      )}
    </li>
  )
}

/** Muscles, then the facts around the sets: ramp-up, reserve, rest, or the pace of a walk. */
function Detail({ item }: { item: SessionItem }) {
  const t = useMessages(planTexts)
  const common = useMessages(commonMessages)
  const words = usePlanWords()
  const { exercise, kind } = item
  if (kind === 'warmup') return exercise.name
  const muscles = [...exercise.primary, ...exercise.secondary].slice(0, 3)
  const named = muscles.map((muscle) => common(`muscle.${muscle}`).toLowerCase())
  const strength = kind === 'strength'
  const facts = [
    item.rampSets !== undefined && t('facts.ramp', { n: item.rampSets }),
    strength && t('facts.rir', { n: item.rir }),
    item.restSeconds > 0 && t('facts.rest', { time: words.duration(item.restSeconds) }),
    item.zone && t(`zone.${item.zone}`),
    item.rpe && t('facts.rpe', { rpe: item.rpe.replace('-', '–') }),
  ].filter(Boolean)
  const line = named.join(', ')
  return (
    <>
      {line && <span className="session-line">{line.charAt(0).toUpperCase() + line.slice(1)}</span>}
      <span className="session-line session-facts xs">{facts.join(' · ')}</span>
    </>
  )
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
