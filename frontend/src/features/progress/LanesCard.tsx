import { commonMessages } from '@/shared/i18n/common.ts'
import { rich } from '@/shared/i18n/rich.tsx'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Plan } from '@/shared/plan/queries.ts'
import { usePlanWords } from '@/shared/plan/usePlanWords.ts'
import type { Summary } from '@/shared/progress/queries.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { ChartFrame } from '@/shared/ui/ChartFrame.tsx'
import { MuscleLanes } from '@/shared/ui/MuscleLanes.tsx'
import type { MuscleSets } from '@/shared/ui/muscles.ts'
import { EmptyState } from '@/shared/ui/States.tsx'
import { WhyDisclosure } from '@/shared/ui/Why.tsx'
import { laneFacts, lanesOf, weekShown } from './derive.ts'
import { progressMessages } from './messages.ts'
import { route } from './route.ts'

interface PartProps {
  summary: Summary
  plan: Plan | undefined
}

/** A week's credited sets of each muscle running into its band; a name opens where they came from. */
export function LanesCard({ summary, plan }: PartProps) {
  const t = useMessages(progressMessages)
  const words = usePlanWords()
  const navigate = route.useNavigate()
  const lanes = lanesOf(summary, plan)
  const sentence = useSentence(lanes)
  const table = useMuscleTable(lanes)
  const title = t(weekShown(summary).last ? 'lanes.titleLast' : 'lanes.title')
  if (summary.musclesUnavailable) {
    return (
      <Card className="progress-7" title={title}>
        <EmptyState picture={<MuscleLanes mode="empty" lanes={lanes} />} text={t('lanes.unavailable')} />
      </Card>
    )
  }
  const reasons = words.reasons(plan?.reasons.filter((reason) => reason.about === 'sets') ?? [])
  return (
    <ChartFrame
      className="progress-7"
      title={title}
      sentence={rich(sentence)}
      table={table}
      foot={reasons.length > 0 && <WhyDisclosure about={title} label={t('lanes.why')} reasons={reasons} />}
    >
      <MuscleLanes
        lanes={lanes}
        legend
        onOpen={(muscle) => void navigate({ search: (now) => ({ ...now, muscle }), resetScroll: false })}
      />
    </ChartFrame>
  )
}

/** The rows behind the lanes and the map: name, sets, band. */
export function useMuscleTable(lanes: readonly MuscleSets[]) {
  const t = useMessages(progressMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  return {
    columns: [t('lanes.muscle'), t('lanes.sets'), t('lanes.band')],
    rows: lanes.map(({ muscle, sets, band }) => [
      common(`muscle.${muscle}`),
      format.number(sets, 1),
      band ? format.range(band.from, band.to) : '',
    ]),
  }
}

function useSentence(lanes: readonly MuscleSets[]): string {
  const t = useMessages(progressMessages)
  const common = useMessages(commonMessages)
  const { inBand, banded, short, over } = laneFacts(lanes)
  if (banded === 0) return t('lanes.free', { n: lanes.filter((lane) => lane.sets > 0).length })
  return [
    t('lanes.in', { n: inBand, total: banded }),
    short && t('lanes.short', { muscle: common(`muscle.${short.muscle}`), n: short.sets }),
    over && t('lanes.over', { muscle: common(`muscle.${over.muscle}`), n: over.sets }),
  ]
    .filter(Boolean)
    .join(' ')
}
