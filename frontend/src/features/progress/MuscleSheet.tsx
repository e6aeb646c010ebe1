import { useCatalogue } from '@/shared/catalogue/queries.ts'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Summary } from '@/shared/progress/queries.ts'
import { RowLink } from '@/shared/ui/links.tsx'
import { MuscleTile } from '@/shared/ui/MuscleTile.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { EvidenceLine } from '@/shared/ui/Why.tsx'
import { weekShown } from './derive.ts'
import { progressMessages } from './messages.ts'
import { route } from './route.ts'

/** Which exercises gave a muscle its sets of the week shown. */
export function MuscleSheet({ summary }: { summary: Summary }) {
  const t = useMessages(progressMessages)
  const common = useMessages(commonMessages)
  const { find, name } = useCatalogue()
  const { muscle } = route.useSearch()
  const navigate = route.useNavigate()
  const found = weekShown(summary).week?.muscles.find((one) => one.muscle === muscle)
  const exercises = found?.exercises ?? []
  return (
    <Sheet
      open={muscle !== undefined}
      onClose={() =>
        void navigate({ search: ({ muscle: _closed, ...rest }) => rest, replace: true, resetScroll: false })
      }
      title={muscle ? common(`muscle.${muscle}`) : ''}
    >
      <p>{found ? t('muscle.total', { n: found.sets }) : t('muscle.none')}</p>
      <ul className="rows">
        {exercises.map(({ exerciseId, sets }) => {
          const exercise = find(exerciseId)
          return (
            <li key={exerciseId}>
              <RowLink
                to="/exercises/$exerciseId"
                params={{ exerciseId }}
                lead={<MuscleTile primary={exercise?.primary ?? []} secondary={exercise?.secondary ?? []} />}
                name={name(exerciseId)}
                valueDetail={t('muscle.sets', { n: sets })}
              />
            </li>
          )
        })}
      </ul>
      <p className="sm mute">{t('muscle.credit')}</p>
      <EvidenceLine evidence="study" source="Pelland 2024" rule="R8" />
    </Sheet>
  )
}
