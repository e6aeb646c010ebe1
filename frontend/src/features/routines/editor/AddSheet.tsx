import { useDeferredValue, useState } from 'react'
import { type ExerciseBrief, useExercises } from '@/shared/catalogue/queries.ts'
import { SmallPicture } from '@/shared/exercise/Picture.tsx'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useProfile } from '@/shared/profile/queries.ts'
import { FilterChip } from '@/shared/ui/Controls.tsx'
import { Field } from '@/shared/ui/Field.tsx'
import { Icon } from '@/shared/ui/Icon.tsx'
import { type Muscle, muscles } from '@/shared/ui/muscles.ts'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { useForm } from './form.ts'
import { editorMessages } from './messages.ts'

interface AddSheetProps {
  open: boolean
  onClose: () => void
  onAdd: (exercise: ExerciseBrief) => void
}

/** Finds an exercise by words or by muscle and adds it with a press. */
export function AddSheet(props: AddSheetProps) {
  const t = useMessages(editorMessages)
  return (
    <Sheet open={props.open} onClose={props.onClose} title={t('add.title')}>
      <Search onAdd={props.onAdd} />
    </Sheet>
  )
}

function Search({ onAdd }: Pick<AddSheetProps, 'onAdd'>) {
  const t = useMessages(editorMessages)
  const common = useMessages(commonMessages)
  const { seated } = useForm()
  const equipment = useProfile().data?.profile.equipment
  const [typed, setTyped] = useState('')
  const [muscle, setMuscle] = useState<Muscle | null>(null)
  const [mine, setMine] = useState(true)
  const q = useDeferredValue(typed.trim())
  const found = useExercises({
    ...(q ? { q } : {}),
    ...(muscle ? { muscle } : {}),
    ...(mine && equipment ? { equipment } : {}),
  })
  const items = found.data?.items ?? []
  return (
    <div className="flow">
      <Field
        label={t('add.search')}
        type="search"
        autoComplete="off"
        autoFocus
        maxLength={100}
        placeholder={t('add.example')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <fieldset>
        <legend className="sr">{t('add.muscle')}</legend>
        <div className="edit-chips">
          {equipment && (
            <FilterChip pressed={mine} onChange={setMine}>
              {t('add.mine')}
            </FilterChip>
          )}
          {muscles.map((one) => (
            <FilterChip key={one} pressed={muscle === one} onChange={(on) => setMuscle(on ? one : null)}>
              {common(`muscle.${one}`)}
            </FilterChip>
          ))}
        </div>
      </fieldset>
      <p className="sm mute" role="status">
        {found.isSuccess && t('add.count', { n: items.length })}
      </p>
      {found.isPending && (
        <Loading onRetry={() => void found.refetch()}>
          <Bone height="3.75rem" />
          <Bone height="3.75rem" />
        </Loading>
      )}
      {found.isError && <LoadFailed error={found.error} onRetry={() => void found.refetch()} />}
      <ul className="rows">
        {items.slice(0, 60).map((exercise) => (
          <li key={exercise.id}>
            <button type="button" className="row routine-choose" onClick={() => onAdd(exercise)}>
              <span className="row-lead" aria-hidden="true">
                <SmallPicture exercise={exercise} seated={seated} />
              </span>
              <span>
                <span className="row-name">{exercise.name}</span>
                <span className="sm mute">
                  {[...exercise.primary, ...exercise.secondary]
                    .slice(0, 3)
                    .map((one) => common(`muscle.${one}`))
                    .join(', ')}
                </span>
              </span>
              <Icon name="plus" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
