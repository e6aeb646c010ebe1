import type { Rule } from '@/shared/explain/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { ButtonLink, RowLink } from '@/shared/ui/links.tsx'
import { rulesMessages } from './messages.ts'

/** The neighbours, and the way to all of them. */
export function Others({ rules, n }: { rules: readonly Rule[]; n: number }) {
  const t = useMessages(rulesMessages)
  const neighbours = [
    { word: t('rule.previous'), rule: rules[n - 2] },
    { word: t('rule.next'), rule: rules[n] },
  ]
  return (
    <nav className="rule-others" aria-label={t('rule.others')}>
      <ul className="rows">
        {neighbours.map(
          ({ word, rule }) =>
            rule && (
              <li key={rule.id}>
                <RowLink
                  to="/rules/$ruleId"
                  params={{ ruleId: rule.id }}
                  name={rule.title}
                  detail={word}
                  valueDetail={rule.id}
                />
              </li>
            ),
        )}
      </ul>
      <ButtonLink to="/rules" kind="quiet">
        {t('rule.all')}
      </ButtonLink>
    </nav>
  )
}
