import { useState } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Icon } from '@/shared/ui/Icon.tsx'
import { EvidenceLine } from '@/shared/ui/Why.tsx'
import { byRule, type Placed } from './findings.ts'
import { routinesMessages } from './messages.ts'

interface FindingNotesProps {
  findings: readonly Placed[]
  /** So many rules at first; the rest by a press. */
  first?: number
}

/** What rules have to say about a place of the routine: allowed, but said, each rule once with how sure it is. */
export function FindingNotes({ findings, first = 4 }: FindingNotesProps) {
  const t = useMessages(routinesMessages)
  const [all, setAll] = useState(false)
  const rules = byRule(findings)
  if (rules.length === 0) return null
  const rest = rules.length - first
  return (
    <>
      <ul className="routine-findings" aria-label={t('check.notes')}>
        {(all ? rules : rules.slice(0, first)).map(([one, ...others]) => (
          <li key={one.rule}>
            <Icon name="warning" small />
            <div>
              {others.length > 0 && <p className="sm strong">{one.title}</p>}
              {[one, ...others].map(({ code, text }) => (
                <p key={`${code}${text}`} className="sm">
                  {text}
                </p>
              ))}
              <EvidenceLine evidence={one.type} source={one.source} rule={one.rule} />
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && !all && (
        <button type="button" className="why-toggle" onClick={() => setAll(true)}>
          {t('check.more', { n: rest })}
        </button>
      )}
    </>
  )
}
