import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Icon } from '@/shared/ui/Icon.tsx'
import { EvidenceLine } from '@/shared/ui/Why.tsx'
import type { Placed } from './findings.ts'
import { routinesMessages } from './messages.ts'

/** What a rule has to say about a place of the routine: allowed, but said, with how sure it is. */
export function FindingNotes({ findings }: { findings: readonly Placed[] }) {
  const t = useMessages(routinesMessages)
  if (findings.length === 0) return null
  return (
    <ul className="routine-findings" aria-label={t('check.notes')}>
      {findings.map(({ finding }) => (
        <li key={`${finding.rule}${finding.code}${finding.text}`}>
          <Icon name="warning" small />
          <div>
            <p className="sm">{finding.text}</p>
            <EvidenceLine evidence={finding.type} source={finding.source} rule={finding.rule} />
          </div>
        </li>
      ))}
    </ul>
  )
}
