import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Card } from '@/shared/ui/Card.tsx'
import { Chip } from '@/shared/ui/Controls.tsx'
import { BackLink } from '@/shared/ui/links.tsx'
import { Page } from '@/shared/ui/Page.tsx'
import { RuleLink } from '@/shared/ui/Why.tsx'
import { Missing } from './Missing.tsx'
import { routinesMessages } from './messages.ts'
import { type Predefined, usePredefined } from './queries.ts'
import { CheckedDays, RoutineHead } from './RoutineView.tsx'
import { shelfRoute } from './routes.ts'
import { StartButton } from './StartButton.tsx'
import { useCopy } from './useCopy.ts'
import { WriteFailed } from './WriteFailed.tsx'

/** A routine of the coach's shelf: for whom it is, which rules it keeps, and the way to make it one's own. */
export function PredefinedPage() {
  const t = useMessages(routinesMessages)
  const { routineId } = shelfRoute.useParams()
  const query = usePredefined(routineId)
  const back = <BackLink to="/routines" label={t('back')} />
  if (!query.data) return <Missing query={query} lead={back} />
  return <Shown key={routineId} routine={query.data} />
}

function Shown({ routine }: { routine: Predefined }) {
  const t = useMessages(routinesMessages)
  const copy = useCopy({ predefined: routine.id })
  const facts = [
    t(`goal.${routine.goal}`),
    t(`level.${routine.level}`),
    t(`kit.${routine.equipment}`),
    ...routine.for.map((body) => t(`for.${body}`)),
  ]
  return (
    <Page title={routine.name} line={t('page.shelf')} lead={<BackLink to="/routines" label={t('back')} />}>
      <RoutineHead routine={{ ...routine, notes: routine.description }}>
        <p className="wrap routine-chips">
          {facts.map((fact) => (
            <Chip key={fact}>{fact}</Chip>
          ))}
        </p>
        <div className="wrap routine-actions">
          <StartButton routine={routine} />
          <Button kind="secondary" busy={copy.isPending} onClick={() => copy.mutate()}>
            {t('copy.go')}
          </Button>
        </div>
      </RoutineHead>
      <WriteFailed error={copy.error} />
      <CheckedDays
        routine={{ name: routine.name, notes: routine.description, days: routine.days }}
        seated={routine.for.includes('seated')}
        aside={<Claims claims={routine.claims} />}
      />
    </Page>
  )
}

/** The rules that it keeps for whom it was made. */
function Claims({ claims }: { claims: Predefined['claims'] }) {
  const t = useMessages(routinesMessages)
  return (
    <Card title={t('claims.title')}>
      <details>
        <summary className="routine-summary">{t('claims.say', { n: claims.length })}</summary>
        <ul className="routine-claims">
          {claims.map(({ rule, title }) => (
            <li key={rule} className="sm">
              {title} <RuleLink rule={rule} />
            </li>
          ))}
        </ul>
      </details>
    </Card>
  )
}
