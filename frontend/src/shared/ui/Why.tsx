/** Every number can answer: one plain sentence, its evidence meter, source and rule. */
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { commonMessages } from '../i18n/common.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { Icon } from './Icon.tsx'

/** A guideline is the strongest; a convention is never dressed as evidence. */
export type Evidence = 'guideline' | 'study' | 'convention'

export interface Reason {
  /** "¿Por qué 24 kg?" */
  question: string
  text: string
  evidence: Evidence
  /** "ACSM 2009", "práctica de entrenadores" */
  source: string
  /** R21 */
  rule?: string
  href?: string
}

const strength: Record<Evidence, 1 | 2 | 3> = { guideline: 3, study: 2, convention: 1 }

interface EvidenceLineProps {
  evidence: Evidence
  source: string
  rule?: string | undefined
  href?: string | undefined
}

/** ▮▮▯ : decoration, the word stands beside it. */
export function EvidenceMeter({ evidence }: { evidence: Evidence }) {
  return (
    <span className="evidence-meter" aria-hidden="true">
      {[1, 2, 3].map((mark) => (
        <i key={mark} className={mark <= strength[evidence] ? 'on' : undefined} />
      ))}
    </span>
  )
}

/** ▮▮▯ Study · Refalo 2022 · R16, the last a link to the rule's page. */
export function EvidenceLine({ evidence, source, rule, href }: EvidenceLineProps) {
  const t = useMessages(commonMessages)
  return (
    <p className="evidence">
      <EvidenceMeter evidence={evidence} />
      <b>{t(`evidence.${evidence}`)}</b>
      <span className="sr">{`, ${t('evidence.strength', { n: strength[evidence] })}`}</span>
      {' · '}
      {href ? <a href={href}>{source}</a> : source}
      {rule && (
        <>
          {' · '}
          <RuleLink rule={rule} />
        </>
      )}
    </p>
  )
}

/** R16, which leads to what it says and rests on. */
export function RuleLink({ rule }: { rule: string }) {
  const t = useMessages(commonMessages)
  return (
    <Link to="/rules/$ruleId" params={{ ruleId: rule }} className="rule-link">
      {rule}
      <span className="sr"> {t('evidence.rule')}</span>
    </Link>
  )
}

/** The reasons in full: in a panel at the side, or inside a disclosure. `first` shows that many, then "2 more". */
export function Reasons({ reasons, first = reasons.length }: { reasons: readonly Reason[]; first?: number }) {
  const t = useMessages(commonMessages)
  const [all, setAll] = useState(false)
  const shown = all ? reasons : reasons.slice(0, first)
  const rest = reasons.length - shown.length
  return (
    <>
      <ol className="reasons">
        {shown.map((reason, place) => (
          <li key={`${reason.question} ${reason.rule} ${reason.text}`}>
            {/* Two rules may answer one question: it is asked once. */}
            {reason.question !== shown[place - 1]?.question && (
              <p className="reason-question">{reason.question}</p>
            )}
            <p className="reason-text">{reason.text}</p>
            <EvidenceLine {...reason} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="why-toggle" onClick={() => setAll(true)}>
          {t('why.more', { n: rest })}
        </button>
      )}
    </>
  )
}

interface WhyProps {
  /** What the reasons are about; spoken after the label: "¿Por qué? Remo sentado". */
  about: string
  reasons: readonly Reason[]
  /** Instead of "¿Por qué?". */
  label?: string
  open?: boolean
}

/** "¿Por qué?" under a row; open, three reasons on mint and then the rest. */
export function WhyDisclosure({ about, reasons, label, open: initially = false }: WhyProps) {
  const t = useMessages(commonMessages)
  const [open, setOpen] = useState(initially)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className="why-toggle"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="why" small />
        {label ?? t('why.open')}
        <span className="sr"> {about}</span>
      </button>
      {open && (
        <div className="why" id={id}>
          <Reasons reasons={reasons} first={3} />
        </div>
      )}
    </>
  )
}
