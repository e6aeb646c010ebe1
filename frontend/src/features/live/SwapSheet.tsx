import { type ExerciseBrief, useAlternatives, useCatalogue } from '@/shared/catalogue/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { announce } from '@/shared/lib/announce.ts'
import type { Draft } from '@/shared/log/draft.ts'
import { useProfile } from '@/shared/profile/queries.ts'
import { MuscleTile } from '@/shared/ui/MuscleTile.tsx'
import { RowContent, rowClass } from '@/shared/ui/Row.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { applyTo } from './apply.ts'
import { liveMessages } from './messages.ts'
import { swapItem } from './model/run.ts'

interface SwapSheetProps {
  draft: Draft
  item: number
  open: boolean
  onClose: () => void
}

/** What does the same job with what the person has, each with its reason. */
export function SwapSheet({ draft, item: place, open, onClose }: SwapSheetProps) {
  const t = useMessages(liveMessages)
  const item = draft.items[place]
  return (
    <Sheet open={open} onClose={onClose} title={t('swap.title', { name: item?.name ?? '' })}>
      <p className="sm mute">{t('swap.text')}</p>
      {item && (
        <Choices
          exerciseId={item.exerciseId}
          taken={draft.items.map((one) => one.exerciseId)}
          onChoose={choose}
        />
      )}
    </Sheet>
  )

  function choose(exercise: ExerciseBrief) {
    applyTo((now) => swapItem(now, place, exercise))
    announce(t('swap.done', { name: exercise.name }))
    onClose()
  }
}

interface ChoicesProps {
  exerciseId: string
  /** Already in the session. */
  taken: readonly string[]
  onChoose: (exercise: ExerciseBrief) => void
}

function Choices({ exerciseId, taken, onChoose }: ChoicesProps) {
  const t = useMessages(liveMessages)
  const { data: kept } = useProfile()
  const { find } = useCatalogue()
  const profile = kept?.profile
  const limitation = profile?.limitations[0]
  const alternatives = useAlternatives(exerciseId, {
    ...(profile ? { equipment: profile.equipment, level: profile.level } : {}),
    ...(limitation ? { limitation } : {}),
  })
  if (alternatives.isPending) {
    return (
      <Loading>
        <Bone height="3.25rem" />
        <Bone height="3.25rem" />
      </Loading>
    )
  }
  if (alternatives.isError) {
    return <LoadFailed error={alternatives.error} onRetry={() => void alternatives.refetch()} />
  }
  const items = alternatives.data.items.filter(({ exercise }) => !taken.includes(exercise.id))
  if (items.length === 0) return <p className="prose">{t('swap.none')}</p>
  return (
    <ul className="rows">
      {items.map(({ exercise, reason }) => (
        <li key={exercise.id}>
          <button
            type="button"
            className={`live-choice ${rowClass(true)}`}
            onClick={() => onChoose(find(exercise.id) ?? exercise)}
          >
            <RowContent
              lead={<MuscleTile primary={exercise.primary} secondary={exercise.secondary} />}
              name={exercise.name}
              detail={reason}
            />
          </button>
        </li>
      ))}
    </ul>
  )
}
