import { capital } from '@/shared/i18n/date.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useWorkouts } from '@/shared/progress/queries.ts'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { monthSpan } from './derive.ts'
import { progressMessages } from './messages.ts'
import { route } from './route.ts'
import { WorkoutRow } from './WorkoutRow.tsx'

/** The workouts of a month of the ledger. */
export function MonthSheet() {
  const format = useFormat()
  const { month } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Sheet
      open={month !== undefined}
      onClose={() =>
        void navigate({ search: ({ month: _closed, ...rest }) => rest, replace: true, resetScroll: false })
      }
      title={month ? capital(format.date(`${month}-01`, 'monthYear')) : ''}
    >
      {month && <Month month={month} />}
    </Sheet>
  )
}

/** A month has at most so many workouts on one page; two a day fit. */
const most = 70

function Month({ month }: { month: string }) {
  const t = useMessages(progressMessages)
  const log = useWorkouts(monthSpan(month), most)
  if (log.isPending) {
    return (
      <Loading onRetry={() => void log.refetch()}>
        <Bone height="3.25rem" />
      </Loading>
    )
  }
  if (log.isError) return <LoadFailed error={log.error} onRetry={() => void log.refetch()} />
  const workouts = log.data.pages.flatMap((page) => page.items)
  if (workouts.length === 0) return <p>{t('month.none')}</p>
  return (
    <ul className="rows">
      {workouts.map((workout) => (
        <li key={workout.id}>
          <WorkoutRow workout={workout} />
        </li>
      ))}
    </ul>
  )
}
