import { ApiProblem } from '@/shared/api/problem.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Card } from '@/shared/ui/Card.tsx'
import { Icon } from '@/shared/ui/Icon.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { MuscleLanes } from '@/shared/ui/MuscleLanes.tsx'
import { muscles } from '@/shared/ui/muscles.ts'
import { Bone } from '@/shared/ui/States.tsx'
import { FindingNotes } from './FindingNotes.tsx'
import { ofWeek, type Placed } from './findings.ts'
import { routinesMessages } from './messages.ts'
import type { useCheck } from './queries.ts'

/** To find the card by; it lies far down a narrow page. */
const checkClass = 'routine-check'

interface CheckJumpProps {
  check: ReturnType<typeof useCheck>
  count: number
}

/** On narrow pages: in one line what the card at the foot says, and the way there. */
export function CheckJump({ check, count }: CheckJumpProps) {
  const t = useMessages(routinesMessages)
  if (!check.data) return null
  return (
    <button
      type="button"
      className="why-toggle routine-jump"
      onClick={() => {
        const card = document.querySelector<HTMLElement>(`.${checkClass}`)
        if (!card) return
        card.tabIndex = -1
        card.focus({ preventScroll: true })
        card.scrollIntoView({ block: 'start' })
      }}
    >
      <Icon name={count > 0 ? 'warning' : 'check'} small />
      {count > 0 ? t('check.some', { n: count }) : t('check.none')}
    </button>
  )
}

interface CheckCardProps {
  check: ReturnType<typeof useCheck>
  findings: readonly Placed[]
  /** The day, or the exercise, by its name. */
  where: (day: number, item: number | null) => string
  /** Leads to the place that a finding is about; the text says where. */
  onGo: (day: number, item: number | null) => void
  /** The report is of what was there a moment ago: something cannot be read right now. */
  waiting?: boolean
}

/** What the training rules say of the week for this person: kept, or broken and by how much. Nothing is forbidden. */
export function CheckCard({ check, findings, where, onGo, waiting = false }: CheckCardProps) {
  const t = useMessages(routinesMessages)
  const report = check.data
  const week = ofWeek(findings)
  const there = findings.filter(({ day }) => day !== null)
  const noProfile = check.error instanceof ApiProblem && check.error.status === 409
  return (
    <Card title={t('check.title')} className={checkClass}>
      {noProfile ? (
        <>
          <p className="sm prose">{t('check.profile')}</p>
          <ButtonLink to="/onboarding/$step" params={{ step: '1' }} kind="quiet" small>
            {t('check.profileGo')}
          </ButtonLink>
        </>
      ) : check.isError && !report ? (
        <Unanswered onRetry={() => void check.refetch()} />
      ) : report ? (
        <>
          <p className="sm prose" role="status">
            {waiting
              ? t('check.waiting')
              : findings.length === 0
                ? t('check.clean')
                : t('check.found', { n: findings.length })}
          </p>
          <FindingNotes findings={week} />
          {there.length > 0 && (
            <ul className="routine-places">
              {there.map(({ finding, day, item }) => (
                <li key={`${finding.pointer}${finding.code}${finding.text}`}>
                  <button type="button" className="why-toggle" onClick={() => onGo(day ?? 0, item)}>
                    {t('check.place', { place: where(day ?? 0, item), title: finding.title })}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <>
          <p className="sm mute">{t('check.later')}</p>
          {check.isFetching && <Bone height="3rem" />}
        </>
      )}
    </Card>
  )
}

function Unanswered({ onRetry }: { onRetry: () => void }) {
  const t = useMessages(routinesMessages)
  const common = useMessages(commonMessages)
  return (
    <>
      <p className="sm prose">{t('check.away')}</p>
      <Button kind="quiet" small onClick={onRetry}>
        {common('action.retry')}
      </Button>
    </>
  )
}

/** What the week gives each muscle. */
export function MusclesCard({ check }: { check: ReturnType<typeof useCheck> }) {
  const t = useMessages(routinesMessages)
  const credits = check.data?.credits.filter(({ sets }) => sets > 0) ?? []
  if (credits.length === 0) return null
  const lanes = credits.toSorted((a, b) => muscles.indexOf(a.muscle) - muscles.indexOf(b.muscle))
  return (
    <Card title={t('muscles.title')} className="routine-muscles">
      <p className="say sm">{t('muscles.say')}</p>
      <MuscleLanes lanes={lanes} mode="planned" />
    </Card>
  )
}
