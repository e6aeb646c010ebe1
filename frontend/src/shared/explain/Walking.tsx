import './explain.css'
import { useMessages } from '../i18n/useMessages.ts'
import { Card } from '../ui/Card.tsx'
import { EvidenceLine } from '../ui/Why.tsx'
import { LogWalk } from './LogWalk.tsx'
import { explainTexts } from './messages.ts'
import { blocksOf, type Outside, toCome } from './walk.ts'

interface WalkingProps {
  outside: Outside
  /** Whether the week is that of today: what is logged counts for it. */
  running: boolean
  /** What the whole plan says about these minutes. */
  note?: string | undefined
  className?: string
}

/** R25's kind note: the minutes beside the sessions that complete the week, and how many are logged. */
export function Walking({ outside, running, note, className }: WalkingProps) {
  const t = useMessages(explainTexts)
  const { goal, logged, left } = outside
  const planned = toCome(outside)
  const label =
    logged >= goal
      ? t('walk.full', { goal, logged })
      : left > 0
        ? t('walk.label', { goal, logged, planned, left })
        : t('walk.held', { goal, logged })
  return (
    <Card title={t('walk.title')} {...(className ? { className } : {})}>
      <p className="say">{outside.text}</p>
      <div className="walk" role="img" aria-label={label}>
        {blocksOf(outside).map((block, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
          <i key={place} className={`walk-${block}`} />
        ))}
      </div>
      <ul className="walk-key xs" aria-hidden="true">
        <li>
          <i className="walk-done" />
          {t('walk.logged', { n: logged })} {t('walk.goal', { n: goal })}
        </li>
        {planned > 0 && (
          <li>
            <i className="walk-planned" />
            {/* Sessions that hold more than is left are not told by how much. */}
            {left > 0 ? t('walk.planned', { n: planned }) : t('walk.rest')}
          </li>
        )}
        {left > 0 && (
          <li>
            <i className="walk-left" />
            {t('walk.left', { n: left })}
          </li>
        )}
      </ul>
      {note && <p className="sm mute walk-note">{note}</p>}
      {running && (
        <div className="walk-log">
          <LogWalk />
        </div>
      )}
      <EvidenceLine evidence="guideline" source="WHO 2020" rule="R25" />
    </Card>
  )
}
