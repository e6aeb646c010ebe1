import './advice.css'
import { Link } from '@tanstack/react-router'
import { useCatalogue } from '@/shared/catalogue/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { type Adherence, type Advice, useAdvice } from '@/shared/progress/advice.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { EvidenceLine } from '@/shared/ui/Why.tsx'
import { progressMessages } from './messages.ts'

/** What the last weeks suggest: how regular they were first, then what to change. Nothing to say is no card. */
export function AdviceCard() {
  const t = useMessages(progressMessages)
  const { data } = useAdvice()
  if (!data || (data.items.length === 0 && !data.adherence)) return null
  return (
    <Card className="progress-12 advice" title={t('advice.title')}>
      {data.adherence && <Regularity adherence={data.adherence} />}
      {data.items.length > 0 ? (
        <ul className="advice-list">
          {data.items.map((advice) => (
            <li key={`${advice.kind}${advice.exerciseId}`}>
              <One advice={advice} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="sm mute advice-none">{t('advice.none')}</p>
      )}
    </Card>
  )
}

/** The planned sessions of the last whole weeks as blocks, those done filled. */
function Regularity({ adherence: { done, planned, weeks, percent } }: { adherence: Adherence }) {
  const t = useMessages(progressMessages)
  const filled = Math.min(done, planned)
  return (
    <div className="advice-regular">
      <p>
        <span className="figure">
          {done} <span className="unit">{t('figures.of', { n: planned })}</span>
        </span>
        <span className="sm mute advice-span">{t('advice.weeks', { n: weeks, percent })}</span>
      </p>
      <div className="advice-blocks" aria-hidden="true">
        {Array.from({ length: planned }, (_unused, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a session is its place
          <i key={place} className={place < filled ? 'advice-done' : undefined} />
        ))}
      </div>
    </div>
  )
}

function One({ advice: { title, exerciseId, reason } }: { advice: Advice }) {
  const { name } = useCatalogue()
  return (
    <>
      <h3>
        {exerciseId ? (
          <>
            <Link to="/exercises/$exerciseId" params={{ exerciseId }}>
              {name(exerciseId)}
            </Link>
            <span className="advice-what">{title}</span>
          </>
        ) : (
          title
        )}
      </h3>
      <p className="sm advice-text">{reason.text}</p>
      <EvidenceLine evidence={reason.type} source={reason.source} rule={reason.rule} />
    </>
  )
}
