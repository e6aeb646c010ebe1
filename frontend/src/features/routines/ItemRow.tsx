import { Link } from '@tanstack/react-router'
import { SmallPicture } from '@/shared/exercise/Picture.tsx'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Row } from '@/shared/ui/Row.tsx'
import { marksOf, Ticks } from '@/shared/ui/Ticks.tsx'
import { FindingNotes } from './FindingNotes.tsx'
import type { Placed } from './findings.ts'
import { routinesMessages } from './messages.ts'
import type { RoutineItem } from './queries.ts'
import { useRoutineWords } from './useRoutineWords.ts'
import { mainSets, workingSets } from './words.ts'

export interface ItemRowProps {
  item: RoutineItem
  seated: boolean
  /** Visitors cannot open the exercise's page. */
  linked: boolean
  findings?: readonly Placed[]
}

/** An exercise of a routine: its sets as ticks and words, what stands around them, a note, what to know. */
export function ItemRow({ item, seated, linked, findings = [] }: ItemRowProps) {
  const t = useMessages(routinesMessages)
  const words = useRoutineWords()
  const { exercise, sets, notes } = item
  const main = mainSets(sets)
  const work = workingSets(sets)
  const extra = sets.length > 1 ? sets.map(words.typed) : []
  return (
    <>
      <Row
        lead={<SmallPicture exercise={exercise} seated={seated} />}
        name={
          linked ? (
            <Link className="routine-name" to="/exercises/$exerciseId" params={{ exerciseId: exercise.id }}>
              {exercise.name}
            </Link>
          ) : (
            exercise.name
          )
        }
        detail={words.facts(item).join(' · ')}
        value={main && words.line(main)}
        valueDetail={
          <>
            {work > 1 && <Ticks marks={marksOf(Math.min(work, 12), 0)} />}
            {exercise.unilateral && <span className="routine-side">{t('item.side')}</span>}
          </>
        }
      />
      {extra.length > 0 && <p className="sm routine-lines">{extra.join(' · ')}</p>}
      {main?.type !== 'normal' && main?.type !== 'timed' && extra.length === 0 && main && (
        <p className="sm routine-lines">{t(`typeText.${main.type}`)}</p>
      )}
      {notes && <p className="sm routine-note">{notes}</p>}
      <FindingNotes findings={findings} />
    </>
  )
}
