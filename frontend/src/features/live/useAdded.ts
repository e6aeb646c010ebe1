import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useCatalogue } from '@/shared/catalogue/queries.ts'
import { applyTo } from './apply.ts'
import { addItem } from './model/run.ts'

/** Takes in the exercise that the address brings from the catalogue, once, and forgets it there. */
export function useAdded(exerciseId: string | undefined): void {
  const navigate = useNavigate()
  const { find } = useCatalogue()
  const exercise = exerciseId === undefined ? undefined : find(exerciseId)
  useEffect(() => {
    if (!exercise) return
    applyTo((draft) =>
      draft.items.some((item) => item.exerciseId === exercise.id) ? draft : addItem(draft, exercise),
    )
    void navigate({ to: '.', search: {}, replace: true })
  }, [exercise, navigate])
}
