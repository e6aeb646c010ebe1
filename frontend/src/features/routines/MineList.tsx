import { commonMessages } from '@/shared/i18n/common.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Icon } from '@/shared/ui/Icon.tsx'
import { RowLink } from '@/shared/ui/links.tsx'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { useRoutineDraft } from './editor/draft.ts'
import { routinesMessages } from './messages.ts'
import { type RoutineBrief, useMine } from './queries.ts'
import { WeekMark } from './WeekMark.tsx'

/** What a person wrote or took from the shelf, the newest first, and one that is being written. */
export function MineList() {
  const t = useMessages(routinesMessages)
  const common = useMessages(commonMessages)
  const mine = useMine()
  const started = useRoutineDraft('new')
  const items = mine.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="routines-mine" aria-labelledby="routines-mine">
      <h2 id="routines-mine">{t('mine.title')}</h2>
      {mine.isPending && (
        <Loading onRetry={() => void mine.refetch()}>
          <Bone height="3.75rem" />
          <Bone height="3.75rem" />
        </Loading>
      )}
      {mine.isError && <LoadFailed error={mine.error} onRetry={() => void mine.refetch()} />}
      {mine.isSuccess && items.length === 0 && !started && (
        <div className="routines-none">
          <WeekMark days={3} />
          <p className="prose">{t('mine.none')}</p>
        </div>
      )}
      <ul className="rows routines-rows">
        {started && (
          <li>
            <RowLink
              to="/routines/new"
              lead={<WeekMark days={started.edited.days.length} />}
              quietLead
              name={started.edited.name.trim() || t('mine.draft')}
              detail={t('mine.draftDetail')}
            />
          </li>
        )}
        {items.map((routine) => (
          <li key={routine.id}>
            <MineRow routine={routine} />
          </li>
        ))}
      </ul>
      {mine.hasNextPage && (
        <Button kind="outline" busy={mine.isFetchingNextPage} onClick={() => void mine.fetchNextPage()}>
          {t('mine.more')}
        </Button>
      )}
      <span className="sr" role="status">
        {mine.isFetchingNextPage ? common('state.loading') : ''}
      </span>
    </section>
  )
}

function MineRow({ routine }: { routine: RoutineBrief }) {
  const t = useMessages(routinesMessages)
  const format = useFormat()
  return (
    <RowLink
      to="/routines/$routineId"
      params={{ routineId: routine.id }}
      lead={<WeekMark days={routine.days} />}
      name={routine.name}
      detail={
        <>
          {t('mine.facts', {
            days: t('days', { n: routine.days }),
            exercises: t('day.exercises', { n: routine.exercises }),
          })}
          <span className="routines-when">
            {t('mine.saved', { day: format.date(routine.savedAt, 'dayMonth') })}
            {routine.sharedSince && (
              <span className="chip chip-brand">
                <Icon name="share" small />
                {t('mine.shared')}
              </span>
            )}
          </span>
        </>
      }
    />
  )
}
