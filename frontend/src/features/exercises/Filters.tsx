import type { ExerciseFilter } from '@/shared/catalogue/queries.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { FilterChip } from '@/shared/ui/Controls.tsx'
import { exercisesMessages } from './messages.ts'
import { type FilterName, filters } from './search.ts'

interface FiltersProps {
  filter: ExerciseFilter
  onChange: (next: ExerciseFilter) => void
}

const names = Object.keys(filters) as FilterName[]

/** One value a kind; a second press takes it away. */
function toggled(filter: ExerciseFilter, name: FilterName, value: string, on: boolean): ExerciseFilter {
  const { [name]: _before, ...rest } = filter
  return on ? ({ ...rest, [name]: value } as ExerciseFilter) : rest
}

function useFilterWords(): (name: FilterName, value: string) => string {
  const t = useMessages(exercisesMessages)
  const common = useMessages(commonMessages)
  return (name, value) => {
    if (name === 'muscle') return common(`muscle.${value as (typeof filters.muscle)[number]}`)
    if (name === 'equipment') return t(`equipment.${value as (typeof filters.equipment)[number]}`)
    if (name === 'level') return t(`level.${value as (typeof filters.level)[number]}`)
    return t(`limitation.${value as (typeof filters.limitation)[number]}`)
  }
}

/** All there is to choose: in the sheet on narrow screens, at the side on wide ones. */
export function FilterGroups({ filter, onChange }: FiltersProps) {
  const t = useMessages(exercisesMessages)
  const words = useFilterWords()
  return (
    <div className="flow">
      {names.map((name) => (
        <fieldset key={name}>
          <legend className="group-legend">{t(`filter.${name}`)}</legend>
          <div className="wrap catalogue-chips">
            {filters[name].map((value) => (
              <FilterChip
                key={value}
                pressed={filter[name] === value}
                onChange={(on) => onChange(toggled(filter, name, value, on))}
              >
                {words(name, value)}
              </FilterChip>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}

/** The filters that are on, each taken away by a press. */
export function ActiveFilters({ filter, onChange }: FiltersProps) {
  const words = useFilterWords()
  return names.map((name) => {
    const value = filter[name]
    if (value === undefined) return null
    return (
      <FilterChip key={name} pressed onChange={() => onChange(toggled(filter, name, value, false))}>
        {words(name, value)}
      </FilterChip>
    )
  })
}
