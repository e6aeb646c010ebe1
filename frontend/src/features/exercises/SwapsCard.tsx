import { Link } from '@tanstack/react-router'
import { type Exercise, useAlternatives } from '@/shared/catalogue/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { Icon } from '@/shared/ui/Icon.tsx'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { exercisesMessages } from './messages.ts'

interface Swap {
  id: string
  name: string
  /** Easier, harder, seated, or why it does the same job. */
  why: string
}

/** More would be a catalogue. */
const most = 6

/** What can take its place: easier, harder, seated, then the closest relatives with their reasons. */
export function SwapsCard({ exercise }: { exercise: Exercise }) {
  const t = useMessages(exercisesMessages)
  const alternatives = useAlternatives(exercise.id)
  const { regression, progression } = exercise
  const swaps: Swap[] = []
  const add = (swap: Swap) => {
    if (swap.id !== exercise.id && !swaps.some((one) => one.id === swap.id)) swaps.push(swap)
  }
  if (regression) add({ id: regression.id, name: regression.name, why: t('swap.easier') })
  if (progression) add({ id: progression.id, name: progression.name, why: t('swap.harder') })
  const found = alternatives.data?.items ?? []
  const seated = exercise.seated ? undefined : found.find((one) => one.exercise.seated)
  if (seated) add({ id: seated.exercise.id, name: seated.exercise.name, why: t('swap.seated') })
  for (const { exercise: other, reason } of found) add({ id: other.id, name: other.name, why: reason })
  return (
    <Card title={t('one.swaps')}>
      {alternatives.isPending && (
        <Loading onRetry={() => void alternatives.refetch()}>
          <Bone height="3rem" />
          <Bone height="3rem" />
        </Loading>
      )}
      {alternatives.isError && (
        <LoadFailed error={alternatives.error} onRetry={() => void alternatives.refetch()} />
      )}
      {alternatives.isSuccess && swaps.length === 0 && <p className="mute">{t('one.noSwaps')}</p>}
      <ul className="swaps">
        {swaps.slice(0, most).map((swap) => (
          <li key={swap.id}>
            <Link to="/exercises/$exerciseId" params={{ exerciseId: swap.id }}>
              <span className="sm mute">{swap.why}</span>
              <span className="strong">{swap.name}</span>
              <Icon name="forward" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
