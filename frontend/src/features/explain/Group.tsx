import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Decision, DecisionGroup } from '@/shared/explain/queries.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Icon } from '@/shared/ui/Icon.tsx'
import { EvidenceLine, EvidenceMeter } from '@/shared/ui/Why.tsx'
import { byRule, spans } from './merge.ts'
import { explainMessages } from './messages.ts'

const weeksOfAPlan = 12

/** What was decided about one thing: closed it says how many, open each rule once with all it decided. */
export function Group({ group, open: initially }: { group: DecisionGroup; open: boolean }) {
  const t = useMessages(explainMessages)
  const [open, setOpen] = useState(initially)
  const id = useId()
  const rules = byRule(group.decisions)
  return (
    <section className="explain-group">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <span>{group.title}</span>
          <span className="explain-meters" aria-hidden="true">
            {rules.map(({ reason }) => (
              <EvidenceMeter key={`${reason.rule}${reason.type}${reason.source}`} evidence={reason.type} />
            ))}
          </span>
          <span className="sm mute">{t('decided.count', { n: group.decisions.length })}</span>
          <Icon name={open ? 'up' : 'down'} small />
        </button>
      </h3>
      {open && (
        <ul id={id} className="explain-rules">
          {rules.map(({ reason, decisions }) => (
            <li key={`${reason.rule}${reason.type}${reason.source}`}>
              <ul className="explain-decisions">
                {decisions.map((decision) => (
                  <li key={decision.reason.text}>
                    <p>{decision.reason.text}</p>
                    <Scope decision={decision} />
                  </li>
                ))}
              </ul>
              <EvidenceLine evidence={reason.type} source={reason.source} rule={reason.rule} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** For which weeks, days and exercises it holds; what holds for the whole plan says nothing. */
function Scope({ decision: { weeks, days, exercises } }: { decision: Decision }) {
  const t = useMessages(explainMessages)
  const format = useFormat()
  const some = weeks.length > 0 && weeks.length < weeksOfAPlan
  const facts = [
    ...(some
      ? [
          t('weeks.some', {
            n: weeks.length,
            list: spans(weeks)
              .map(([from, to]) => format.range(from, to))
              .join(', '),
          }),
        ]
      : []),
    ...(days.length > 0 ? [days.join(', ')] : []),
  ]
  return (
    <>
      {facts.length > 0 && <p className="xs mute">{facts.join(' · ')}</p>}
      {exercises.length > 0 && <Exercises exercises={exercises} />}
    </>
  )
}

/** So many that a name each would drown the reason are named on demand. */
const named = 3

function Exercises({ exercises }: Pick<Decision, 'exercises'>) {
  const t = useMessages(explainMessages)
  if (exercises.length > named) {
    return (
      <details className="explain-exercises">
        <summary>{t('exercises.count', { n: exercises.length })}</summary>
        <Names exercises={exercises} />
      </details>
    )
  }
  return <Names exercises={exercises} />
}

function Names({ exercises }: Pick<Decision, 'exercises'>) {
  return (
    <ul className="explain-names">
      {exercises.map(({ id, name }) => (
        <li key={id}>
          <Link to="/exercises/$exerciseId" params={{ exerciseId: id }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
