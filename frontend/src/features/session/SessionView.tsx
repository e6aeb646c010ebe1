import { useState } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { mainItems } from '@/shared/plan/day.ts'
import { planTexts } from '@/shared/plan/messages.ts'
import type { Session, SessionItem } from '@/shared/plan/queries.ts'
import { usePlanWords } from '@/shared/plan/usePlanWords.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { Icon } from '@/shared/ui/Icon.tsx'
import { Reasons, WhyDisclosure } from '@/shared/ui/Why.tsx'
import { EditBar } from './edit/EditBar.tsx'
import { ItemEdit } from './edit/ItemEdit.tsx'
import { SwapSheet } from './edit/SwapSheet.tsx'
import type { Edits } from './edit/useEdits.ts'
import { ItemRow } from './ItemRow.tsx'
import { sessionMessages } from './messages.ts'
import { ReadinessPicks } from './ReadinessPicks.tsx'

/**
 * The list in its order. Narrow: each row opens its own reasons. Wide: a row is chosen and the panel beside the
 * list answers for it; the tint says which.
 */
export function SessionView({ session, edits }: { session: Session; edits: Edits | null }) {
  const t = useMessages(sessionMessages)
  const words = usePlanWords()
  const today = useDay()
  const items = session.items
  const firstMain = Math.max(
    0,
    items.findIndex((item) => item.kind !== 'warmup'),
  )
  const [chosen, setChosen] = useState(firstMain)
  const [swapping, setSwapping] = useState<SessionItem | null>(null)
  const bound = items[chosen]
  const change = (item: SessionItem) =>
    edits &&
    item.kind !== 'warmup' && (
      <ItemEdit
        item={item}
        busy={edits.busy}
        onSwap={() => setSwapping(item)}
        onUndo={() => edits.undoSwap(item.exercise.id)}
      />
    )
  const whole = words.reasons(session.reasons)
  return (
    <>
      <Head session={session} />
      {edits && (
        <>
          <EditBar session={session} edits={edits} />
          {session.date === today && session.sets > 0 && <ReadinessPicks />}
          <SwapSheet
            session={session}
            item={swapping}
            onClose={() => setSwapping(null)}
            onChoose={(to, scope) => swapping && edits.swap(swapping.exercise, to, scope)}
          />
        </>
      )}
      <div className="session">
        <div className="session-main">
          <Card title={t('list')} hideTitle className="session-list">
            <ol className="rows">
              {items.map((item, place) => (
                <ItemRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: an exercise may occur twice; its place is it
                  key={place}
                  item={item}
                  bound={place === chosen}
                  onChoose={() => setChosen(place)}
                  edit={change(item)}
                />
              ))}
            </ol>
          </Card>
          {whole.length > 0 && (
            <section className="session-whole">
              <WhyDisclosure about="" label={t('aboutWhy')} reasons={whole} />
            </section>
          )}
          <Warnings session={session} />
        </div>
        {bound && (
          <aside className="session-panel" aria-live="polite">
            <Card>
              <p className="sm mute">{bound.exercise.name}</p>
              <h2 className="session-panel-title">{t('panel')}</h2>
              <Reasons key={chosen} reasons={words.reasons(bound.reasons, bound)} />
              {change(bound)}
            </Card>
          </aside>
        )}
      </div>
    </>
  )
}

function Head({ session }: { session: Session }) {
  const t = useMessages(sessionMessages)
  const { number: n, of: total } = session
  const facts = [
    t('exercises', { n: mainItems(session.items).length }),
    session.sets > 0 && t('sets', { n: session.sets }),
    t('minutes', { n: session.minutes }),
  ]
  return (
    <div className="session-head">
      <p className="sm mute">
        {n > 0 ? t(session.deload ? 'overDeload' : 'over', { n, total }) : t('overBefore')}
      </p>
      <h1>{session.title}</h1>
      <p className="mute">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  )
}

/** Where a rule gives way to a stronger one, said openly. */
function Warnings({ session }: { session: Session }) {
  const t = useMessages(sessionMessages)
  const plan = useMessages(planTexts)
  if (session.warnings.length === 0) return null
  return (
    <details className="session-warnings">
      <summary>
        <Icon name="info" small />
        {t('warnings')}
      </summary>
      <ul className="flow">
        {session.warnings.map((warning) => (
          <li key={`${warning.rule}${warning.text}`} className="sm">
            {warning.text}{' '}
            <span className="xs mute">
              {plan('yields.rule', { rule: warning.rule, other: warning.yieldsTo })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
