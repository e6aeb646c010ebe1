import { useExplanation } from '@/shared/explain/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { rulesMessages } from './messages.ts'

/** So many are read here; the others beside everything else that was decided. */
const shown = 3

/** What a rule decided in the person's own plan; without a plan, nothing. */
export function OwnDecisions({ rule }: { rule: string }) {
  const t = useMessages(rulesMessages)
  const { data } = useExplanation()
  if (!data) return null
  const texts = [
    ...new Set(
      data.groups.flatMap((group) =>
        group.decisions.filter(({ reason }) => reason.rule === rule).map(({ reason }) => reason.text),
      ),
    ),
  ]
  return (
    <section aria-labelledby="rule-own">
      <h2 id="rule-own">{t('rule.own')}</h2>
      {texts.length > 0 ? (
        <>
          <ul className="rule-own">
            {texts.slice(0, shown).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <ButtonLink to="/plan/why" search={{ rule }} kind="secondary" width="wide">
            {t('rule.see')}
          </ButtonLink>
        </>
      ) : (
        <p className="mute prose">{t('rule.ownNone')}</p>
      )}
    </section>
  )
}
