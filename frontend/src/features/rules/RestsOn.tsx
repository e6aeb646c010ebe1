import type { Rule } from '@/shared/explain/queries.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { capital } from '@/shared/i18n/date.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { EvidenceMeter } from '@/shared/ui/Why.tsx'
import { rulesMessages } from './messages.ts'
import { kinds } from './search.ts'

/** Each part of a rule with its own evidence, and what the kinds that occur are worth. */
export function RestsOn({ evidence }: { evidence: Rule['evidence'] }) {
  const t = useMessages(rulesMessages)
  const common = useMessages(commonMessages)
  const used = kinds.filter((kind) => evidence.some((one) => one.type === kind))
  return (
    <>
      <ul className="rows rule-evidence">
        {evidence.map(({ type, source, year, covers }) => (
          <li key={`${type}${source}${covers}`}>
            <p className="strong">{capital(covers)}</p>
            <p className="evidence">
              <EvidenceMeter evidence={type} />
              <b>{common(`evidence.${type}`)}</b>
              {` · ${source}`}
              {/* A year is a name here, not an amount: 2026, never 2.026. */}
              {year !== undefined && ` ${year}`}
            </p>
          </li>
        ))}
      </ul>
      <ul className="rule-kinds sm mute">
        {used.map((kind) => (
          <li key={kind}>{t(`kind.${kind}`)}</li>
        ))}
      </ul>
    </>
  )
}
