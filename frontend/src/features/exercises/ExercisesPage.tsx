import './catalogue.css'
import { useDeferredValue, useState } from 'react'
import { type ExerciseBrief, type ExerciseFilter, useExercises } from '@/shared/catalogue/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { SyncButton } from '@/shared/outbox/SyncButton.tsx'
import { Button } from '@/shared/ui/Button.tsx'
import { Field } from '@/shared/ui/Field.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { Bone, EmptyState, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { Ticks } from '@/shared/ui/Ticks.tsx'
import { ExerciseGroups } from './ExerciseGroups.tsx'
import { ActiveFilters, FilterGroups } from './Filters.tsx'
import { progressive } from './grouping.ts'
import { exercisesMessages } from './messages.ts'
import { listRoute } from './routes.ts'

/** The whole catalogue: words, filters, and the exercises by the muscle they train. All of it is in the address. */
export function ExercisesPage() {
  const t = useMessages(exercisesMessages)
  const search = listRoute.useSearch()
  const navigate = listRoute.useNavigate()
  const [typed, setTyped] = useState(search.q ?? '')
  const [choosing, setChoosing] = useState(false)
  const q = useDeferredValue(search.q)
  const { q: _typed, ...rest } = search
  const found = useExercises(q ? { ...rest, q } : rest)

  const change = (next: ExerciseFilter) => void navigate({ search: next, replace: true, resetScroll: false })
  const type = (text: string) => {
    setTyped(text)
    change(text.trim() ? { ...rest, q: text } : rest)
  }
  const clear = () => {
    setTyped('')
    change({})
  }
  const on = Object.keys(rest).length
  const total = found.data?.total ?? 0
  return (
    <Page
      title={t('page.title')}
      actions={
        <>
          <ButtonLink to="/routines" kind="quiet" small>
            {t('list.routines')}
          </ButtonLink>
          <SyncButton quiet />
        </>
      }
    >
      <div className="catalogue">
        <div className="catalogue-search">
          <Field
            label={t('list.search')}
            type="search"
            autoComplete="off"
            placeholder={t('list.placeholder')}
            value={typed}
            maxLength={100}
            onChange={(event) => type(event.target.value)}
          />
          <Button icon="filter" className="catalogue-filter" onClick={() => setChoosing(true)}>
            {on > 0 ? t('list.filtersOn', { n: on }) : t('list.filters')}
          </Button>
          <div className="catalogue-active">
            <ActiveFilters filter={search} onChange={change} />
          </div>
          <div className="catalogue-panel">
            <FilterGroups filter={search} onChange={change} />
          </div>
        </div>
        <div>
          {found.isSuccess && (
            <p className="sm mute" role="status">
              {t('list.count', { n: total })}
            </p>
          )}
          {found.isPending && (
            <Loading onRetry={() => void found.refetch()}>
              {progressive(6).map((row) => (
                <Bone key={row} height="3.75rem" />
              ))}
            </Loading>
          )}
          {found.isError && <LoadFailed error={found.error} onRetry={() => void found.refetch()} />}
          {found.isSuccess && total === 0 && (
            <EmptyState
              picture={<Ticks big marks={['planned', 'skipped', 'planned']} />}
              text={t('list.none')}
              action={
                <Button kind="secondary" onClick={clear}>
                  {t('list.clear')}
                </Button>
              }
            />
          )}
          {found.isSuccess && total > 0 && (
            <ExerciseGroups exercises={found.data.items satisfies ExerciseBrief[]} ranked={q !== undefined} />
          )}
        </div>
      </div>
      <Sheet
        open={choosing}
        onClose={() => setChoosing(false)}
        title={t('list.filters')}
        foot={
          <>
            <Button kind="secondary" onClick={() => setChoosing(false)}>
              {t('list.show', { n: total })}
            </Button>
            {on > 0 && (
              <Button kind="quiet" onClick={() => change(search.q ? { q: search.q } : {})}>
                {t('list.clear')}
              </Button>
            )}
          </>
        }
      >
        <FilterGroups filter={search} onChange={change} />
      </Sheet>
    </Page>
  )
}
