import { useState } from 'react'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { RowLink } from '@/shared/ui/links.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { ActiveFilters, FilterGroups } from './Filters.tsx'
import { routinesMessages } from './messages.ts'
import { type PredefinedBrief, useShelf } from './queries.ts'
import { listRoute } from './routes.ts'
import type { ShelfFilter } from './search.ts'
import { WeekMark } from './WeekMark.tsx'

/** The predefined routines by goal, with filters that the address holds. */
export function Shelf() {
  const t = useMessages(routinesMessages)
  const filter = listRoute.useSearch()
  const navigate = listRoute.useNavigate()
  const [choosing, setChoosing] = useState(false)
  const found = useShelf(filter)
  const change = (next: ShelfFilter) => void navigate({ search: next, replace: true, resetScroll: false })
  const items = found.data?.items ?? []
  const on = Object.keys(filter).length
  return (
    <section aria-labelledby="routines-shelf">
      <div className="routines-head">
        <div>
          <h2 id="routines-shelf">{t('shelf.title')}</h2>
          <p className="sm mute prose">{t('shelf.say')}</p>
        </div>
        <Button icon="filter" className="routines-filter" onClick={() => setChoosing(true)}>
          {on > 0 ? t('shelf.filtersOn', { n: on }) : t('shelf.filters')}
        </Button>
      </div>
      <div className="wrap routines-active">
        <ActiveFilters filter={filter} onChange={change} />
      </div>
      <div className="routines-shelf">
        <div className="routines-panel">
          <FilterGroups filter={filter} onChange={change} />
        </div>
        <div>
          {found.isSuccess && (
            <p className="sm mute" role="status">
              {t('shelf.count', { n: items.length })}
            </p>
          )}
          {found.isPending && (
            <Loading onRetry={() => void found.refetch()}>
              {['a', 'b', 'c', 'd'].map((row) => (
                <Bone key={row} height="4.5rem" />
              ))}
            </Loading>
          )}
          {found.isError && <LoadFailed error={found.error} onRetry={() => void found.refetch()} />}
          {found.isSuccess && items.length === 0 && (
            <EmptyState
              picture={<WeekMark days={4} />}
              text={t('shelf.none')}
              action={
                <Button kind="secondary" onClick={() => change({})}>
                  {t('shelf.clear')}
                </Button>
              }
            />
          )}
          <ul className="rows routines-rows">
            {items.map((routine) => (
              <li key={routine.id}>
                <ShelfRow routine={routine} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Sheet
        open={choosing}
        onClose={() => setChoosing(false)}
        title={t('shelf.filters')}
        foot={
          <>
            <Button kind="secondary" onClick={() => setChoosing(false)}>
              {t('shelf.show', { n: items.length })}
            </Button>
            {on > 0 && (
              <Button kind="quiet" onClick={() => change({})}>
                {t('shelf.clear')}
              </Button>
            )}
          </>
        }
      >
        <FilterGroups filter={filter} onChange={change} />
      </Sheet>
    </section>
  )
}

function ShelfRow({ routine }: { routine: PredefinedBrief }) {
  const t = useMessages(routinesMessages)
  const format = useFormat()
  const facts = [
    t(`goal.${routine.goal}`),
    t(`level.${routine.level}`),
    t(`kit.${routine.equipment}`),
    ...routine.for.map((body) => t(`for.${body}`)),
  ]
  return (
    <RowLink
      to="/routines/shelf/$routineId"
      params={{ routineId: routine.id }}
      lead={<WeekMark days={routine.days} />}
      name={routine.name}
      detail={facts.map((fact) => fact.replaceAll(' ', '\u00a0')).join(' · ')}
      value={format.unit(format.number(routine.days), t('shelf.days', { n: routine.days }))}
      valueDetail={format.unit(format.number(routine.minutes), 'min')}
    />
  )
}
