import './rules.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useSession } from '@/shared/api/session.ts'
import { type Rule, useRules } from '@/shared/explain/queries.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { rich } from '@/shared/i18n/rich.tsx'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { FilterChip } from '@/shared/ui/Controls.tsx'
import { LanguageSwitch } from '@/shared/ui/LanguageSwitch.tsx'
import { BackLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { EvidenceMeter } from '@/shared/ui/Why.tsx'
import { grouped } from './groups.ts'
import { rulesMessages } from './messages.ts'
import { kinds } from './search.ts'

const route = getRouteApi('/open/rules')

/** Every rule by what it decides, with the strength of what it rests on. */
export function RulesPage() {
  const t = useMessages(rulesMessages)
  const signedIn = useSession() !== null
  const rules = useRules()
  return (
    <Page
      title={t('list.title')}
      lead={
        signedIn ? <BackLink to="/plan" label={t('list.back')} /> : <BackLink to="/" label={t('home.back')} />
      }
      actions={!signedIn && <LanguageSwitch />}
    >
      {rules.isPending ? (
        <Loading onRetry={() => void rules.refetch()}>
          <Bone height="2.75rem" width="34rem" />
          {[1, 2, 3, 4, 5, 6].map((row) => (
            <Bone key={row} height="4.5rem" />
          ))}
        </Loading>
      ) : rules.isError ? (
        <LoadFailed error={rules.error} onRetry={() => void rules.refetch()} />
      ) : (
        <Handbook rules={rules.data.items} />
      )}
    </Page>
  )
}

function Handbook({ rules }: { rules: readonly Rule[] }) {
  const t = useMessages(rulesMessages)
  const { type } = route.useSearch()
  const shown = type ? rules.filter((rule) => rule.type === type) : rules
  return (
    <>
      <p className="say">{rich(t('list.say', { n: rules.length }))}</p>
      <Kinds rules={rules} />
      <p className="sr" role="status">
        {t('list.found', { n: shown.length })}
      </p>
      {grouped(shown).map((group) => (
        <section key={group.id} className="rules-group" aria-labelledby={`rules-${group.id}`}>
          <div className="rules-head">
            <h2 id={`rules-${group.id}`}>{t(`group.${group.id}`)}</h2>
            <p className="sm mute">{t(`group.${group.id}Text`)}</p>
          </div>
          <ul className="rows">
            {group.rules.map((rule) => (
              <li key={rule.id}>
                <RuleRow rule={rule} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** The three kinds of evidence: what each is worth, and a filter for its rules. */
function Kinds({ rules }: { rules: readonly Rule[] }) {
  const t = useMessages(rulesMessages)
  const common = useMessages(commonMessages)
  const { type } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <fieldset className="rules-kinds">
      <legend className="sr">{t('list.filter')}</legend>
      {kinds.map((kind) => (
        <div key={kind}>
          <FilterChip
            pressed={type === kind}
            onChange={(on) =>
              void navigate({ search: on ? { type: kind } : {}, replace: true, resetScroll: false })
            }
          >
            <EvidenceMeter evidence={kind} />
            {common(`evidence.${kind}`)}
            <span className="num">{rules.filter((rule) => rule.type === kind).length}</span>
          </FilterChip>
          <p className="sm mute">{t(`kind.${kind}`)}</p>
        </div>
      ))}
    </fieldset>
  )
}

function RuleRow({ rule }: { rule: Rule }) {
  const common = useMessages(commonMessages)
  return (
    <Link to="/rules/$ruleId" params={{ ruleId: rule.id }} className="row rules-row">
      <span className="row-lead rules-meter" aria-hidden="true">
        <EvidenceMeter evidence={rule.type} />
      </span>
      <span>
        <span className="row-name">{rule.title}</span>
        <span className="sm mute rules-text">{rule.text}</span>
      </span>
      <span className="rules-end">
        <span className="rules-id num">{rule.id}</span>
        <span className="xs mute">{common(`evidence.${rule.type}`)}</span>
      </span>
    </Link>
  )
}
