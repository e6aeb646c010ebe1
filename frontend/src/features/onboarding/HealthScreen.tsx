import { useId } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { ChoiceTiles, Segmented } from '@/shared/ui/Choices.tsx'
import { ErrorLine } from '@/shared/ui/Field.tsx'
import type { Concern } from './answers.ts'
import { HealthDrawing } from './Drawings.tsx'
import { onboardingMessages } from './messages.ts'
import { Question, type ScreenProps } from './Screens.tsx'

const concerns = [
  'none',
  'symptoms',
  'cardiovascular',
  'metabolic',
  'renal',
  'medication',
  'pregnant',
  'other',
] as const

/** The health check in the manner of the ACSM, in our own words. The one question without a default answer. */
export function HealthScreen({ answers, change, error }: ScreenProps) {
  const t = useMessages(onboardingMessages)
  const errorId = useId()
  const wrong = error('/screening')
  const given = answers.concerns
  const chosen = new Set<Concern | 'none'>(given === null ? [] : given.length > 0 ? given : ['none'])
  const toggle = (concern: Concern | 'none') => {
    if (concern === 'none') return change({ concerns: given?.length === 0 ? null : [] })
    const others = (given ?? []).filter((one) => one !== concern)
    const removed = others.length < (given ?? []).length
    if (!removed) return change({ concerns: [...others, concern] })
    change({ concerns: others.length > 0 ? others : null })
  }
  return (
    <Question title={t('health.title')} lead={t('health.lead')}>
      {/* biome-ignore lint/a11y/useSemanticElements: the fieldset is inside; this one takes the focus of its error */}
      <div
        data-pointer="/screening"
        role="group"
        aria-label={t('health.title')}
        aria-describedby={wrong ? errorId : undefined}
        tabIndex={-1}
        className="wizard-health"
      >
        <ErrorLine id={errorId} error={wrong} />
        <ChoiceTiles
          legend={t('health.title')}
          hideLegend
          value={chosen}
          onChange={toggle}
          className="wizard-pairs"
          options={concerns.map((concern) => ({
            value: concern,
            label: t(`health.${concern}`),
            detail: t(`health.${concern}Detail`),
            drawing: <HealthDrawing concern={concern} />,
          }))}
        />
      </div>
      {given !== null && given.length > 0 && (
        <div className="wizard-second">
          <Segmented
            legend={t('health.cleared')}
            value={answers.clearedByDoctor ? 'yes' : 'no'}
            onChange={(value) => change({ clearedByDoctor: value === 'yes' })}
            options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`cleared.${value}`) }))}
          />
        </div>
      )}
      <p className="sm mute wizard-parq">
        {t('health.parq')}{' '}
        <a href="https://eparmedx.com" target="_blank" rel="noreferrer noopener" className="link-row">
          {'eparmedx.com'}
        </a>
      </p>
    </Question>
  )
}
