import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { readinessLevels, setReadiness, useReadiness } from '@/shared/plan/readiness.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Picks } from '@/shared/ui/Choices.tsx'
import { sessionMessages } from './messages.ts'

/** "How are you today?": a bad day makes loads lighter or holds them; a good one never raises them. */
export function ReadinessPicks() {
  const t = useMessages(sessionMessages)
  const today = useDay()
  const level = useReadiness(today)
  return (
    <div className="session-feel">
      <Picks
        legend={t('feel.legend')}
        tile={5}
        value={level ?? null}
        onChange={(next) => setReadiness(today, next)}
        options={readinessLevels.map((value) => ({ value, label: t(`feel.${value}`) }))}
      />
      {level !== undefined && (
        <p className="sm mute" role="status">
          {t(level > 2 ? 'feel.same' : level === 2 ? 'feel.hold' : 'feel.less')}{' '}
          <Button kind="quiet" small onClick={() => setReadiness(today, null)}>
            {t('feel.clear')}
          </Button>
        </p>
      )}
    </div>
  )
}
