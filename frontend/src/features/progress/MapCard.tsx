import { commonMessages } from '@/shared/i18n/common.ts'
import { rich } from '@/shared/i18n/rich.tsx'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useWide } from '@/shared/lib/useWide.ts'
import { useSetWords } from '@/shared/log/words.ts'
import type { Plan } from '@/shared/plan/queries.ts'
import type { Summary } from '@/shared/progress/queries.ts'
import { BodyMap } from '@/shared/ui/BodyMap.tsx'
import { ChartFrame } from '@/shared/ui/ChartFrame.tsx'
import { Segmented } from '@/shared/ui/Choices.tsx'
import { heatOf, type MuscleSets } from '@/shared/ui/muscles.ts'
import { defaultView, lanesInView, lanesOf } from './derive.ts'
import { useMuscleTable } from './LanesCard.tsx'
import { progressMessages } from './messages.ts'
import { route } from './route.ts'

/** The same week on the body. Who does not train legs sees the upper body, and the sentence counts it alone. */
export function MapCard({ summary, plan }: { summary: Summary; plan: Plan | undefined }) {
  const t = useMessages(progressMessages)
  const common = useMessages(commonMessages)
  const navigate = route.useNavigate()
  const wide = useWide()
  const search = route.useSearch()
  const all = lanesOf(summary, plan)
  const view = search.body ?? defaultView(all)
  const lanes = lanesInView(all, view)
  const { columns, rows } = useMuscleTable(lanes)
  return (
    <ChartFrame
      className="progress-5"
      title={t('map.title')}
      sentence={rich(useSentence(lanes))}
      table={{
        columns: [...columns, t('map.state')],
        rows: rows.map((row, n) => [...row, common(`heat.${heatOf(lanes[n] ?? { sets: 0 })}`)]),
      }}
      foot={
        <Segmented
          className="progress-view"
          legend={t('map.view')}
          hideLegend
          value={view}
          onChange={(body) =>
            void navigate({ search: (now) => ({ ...now, body }), replace: true, resetScroll: false })
          }
          options={(['whole', 'upper'] as const).map((value) => ({ value, label: t(`map.${value}`) }))}
        />
      }
    >
      <BodyMap
        muscles={lanes}
        view={view}
        {...(wide
          ? {
              onOpen: (muscle) =>
                void navigate({ search: (now) => ({ ...now, muscle }), resetScroll: false }),
            }
          : {})}
      />
    </ChartFrame>
  )
}

/** More names than these do not help. */
const named = 3

function useSentence(lanes: readonly MuscleSets[]): string {
  const t = useMessages(progressMessages)
  const common = useMessages(commonMessages)
  const { join } = useSetWords()
  const open = lanes.filter((lane) => lane.sets <= 0)
  if (open.length === 0) return t('map.all')
  if (open.length === lanes.length) return t('map.none')
  const wanted = open.filter((lane) => lane.band)
  const names = (wanted.length > 0 ? wanted : open)
    .slice(0, named)
    .map((lane) => common(`muscle.${lane.muscle}`).toLowerCase())
  return t('map.open', { muscles: join(names) })
}
