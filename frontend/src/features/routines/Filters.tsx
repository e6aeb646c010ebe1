import { useMessages } from '@/shared/i18n/useMessages.ts'
import { FilterChip } from '@/shared/ui/Controls.tsx'
import { routinesMessages } from './messages.ts'
import { type FilterName, filters, type ShelfFilter, toggled } from './search.ts'

interface FiltersProps {
  filter: ShelfFilter
  onChange: (next: ShelfFilter) => void
}

const names = Object.keys(filters) as FilterName[]

function useFilterWords(): (name: FilterName, value: string | number) => string {
  const t = useMessages(routinesMessages)
  return (name, value) => {
    if (name === 'days') return t('days', { n: Number(value) })
    if (name === 'goal') return t(`goal.${value as (typeof filters.goal)[number]}`)
    if (name === 'level') return t(`level.${value as (typeof filters.level)[number]}`)
    if (name === 'equipment') return t(`kit.${value as (typeof filters.equipment)[number]}`)
    return t(`for.${value as (typeof filters.for)[number]}`)
  }
}

/** All there is to choose: in the sheet on narrow screens, at the side on wide ones. */
export function FilterGroups({ filter, onChange }: FiltersProps) {
  const t = useMessages(routinesMessages)
  const words = useFilterWords()
  return (
    <div className="flow">
      {names.map((name) => (
        <fieldset key={name}>
          <legend className="group-legend">{t(`filter.${name}`)}</legend>
          <div className="wrap routines-chips">
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
