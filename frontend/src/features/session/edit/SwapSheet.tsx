import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SmallPicture } from '@/shared/exercise/Picture.tsx'
import { useLanguage } from '@/shared/i18n/language.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { type SwapScope, swapsQuery } from '@/shared/plan/edits.ts'
import type { Session, SessionItem } from '@/shared/plan/queries.ts'
import { Segmented } from '@/shared/ui/Choices.tsx'
import { RowContent, rowClass } from '@/shared/ui/Row.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { sessionMessages } from '../messages.ts'

interface SwapSheetProps {
  session: Session
  /** The one to be replaced; the sheet is open while there is one. */
  item: SessionItem | null
  onClose: () => void
  onChoose: (replacement: SessionItem['exercise'], scope: SwapScope) => void
}

/** What does the same job with what the person has, for today alone or from now on. */
export function SwapSheet({ session, item, onClose, onChoose }: SwapSheetProps) {
  const t = useMessages(sessionMessages)
  const [scope, setScope] = useState<SwapScope>('session')
  return (
    <Sheet
      open={item !== null}
      onClose={onClose}
      title={t('swap.title', { name: item?.exercise.name ?? '' })}
    >
      <Segmented
        legend={t('swap.scope')}
        value={scope}
        onChange={setScope}
        options={[
          { value: 'session', label: t('swap.session') },
          { value: 'onward', label: t('swap.onward') },
        ]}
      />
      {item && (
        <Choices
          sessionId={session.id}
          exerciseId={item.exercise.id}
          onChoose={(exercise) => {
            onClose()
            onChoose(exercise, scope)
          }}
        />
      )}
    </Sheet>
  )
}

interface ChoicesProps {
  sessionId: string
  exerciseId: string
  onChoose: (exercise: SessionItem['exercise']) => void
}

function Choices({ sessionId, exerciseId, onChoose }: ChoicesProps) {
  const t = useMessages(sessionMessages)
  const found = useQuery(swapsQuery(sessionId, exerciseId, useDay(), useLanguage()))
  if (found.isPending) {
    return (
      <Loading>
        <Bone height="3.25rem" />
        <Bone height="3.25rem" />
      </Loading>
    )
  }
  if (found.isError) return <LoadFailed error={found.error} onRetry={() => void found.refetch()} />
  if (found.data.items.length === 0) return <p className="prose">{t('swap.none')}</p>
  return (
    <ul className="rows">
      {found.data.items.map(({ exercise, reason }) => (
        <li key={exercise.id}>
          <button
            type="button"
            className={`session-day ${rowClass(true)}`}
            onClick={() => onChoose(exercise)}
          >
            <RowContent lead={<SmallPicture exercise={exercise} />} name={exercise.name} detail={reason} />
          </button>
        </li>
      ))}
    </ul>
  )
}
