import './explain.css'
import { Fragment } from 'react'
import type { components } from '../api/workout-plan.gen.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { planTexts } from '../plan/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import { RuleLink } from '../ui/Why.tsx'

export type PlanWarning = components['schemas']['Warning']

/** Where a rule gives way to a stronger one: what, by how much, what would close the gap, and both rules. */
export function Warnings({ warnings }: { warnings: readonly PlanWarning[] }) {
  const t = useMessages(planTexts)
  return (
    <ul className="yields">
      {warnings.map(({ rule, yieldsTo, kind, text }) => (
        <li key={`${rule}${text}`}>
          <Icon name={kind === 'note' ? 'info' : 'warning'} small />
          <div>
            <p className="sm">{text}</p>
            <p className="evidence">
              {yieldsTo ? withRules(t('yields.rule', { rule, other: yieldsTo })) : <RuleLink rule={rule} />}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Every rule that a sentence names leads to its page. */
function withRules(text: string) {
  return text.split(/\b(R\d{1,2})\b/).map((part, place) => {
    const key = `${place}${part}`
    return place % 2 === 1 ? <RuleLink key={key} rule={part} /> : <Fragment key={key}>{part}</Fragment>
  })
}
