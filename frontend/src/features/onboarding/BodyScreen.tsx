import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { setPreferences } from '@/shared/prefs/store.ts'
import { Picks, Segmented } from '@/shared/ui/Choices.tsx'
import { Field } from '@/shared/ui/Field.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { inUnits } from './answers.ts'
import { ageOn, ranges } from './check.ts'
import { onboardingMessages } from './messages.ts'
import { Question, type ScreenProps } from './Screens.tsx'

const sexes = ['female', 'male', 'unspecified'] as const
const systems = ['metric', 'imperial'] as const
const activities = ['sedentary', 'light', 'moderate', 'very_active'] as const

/** Birth date, sex, height, weight and the day's activity: numbers that formulas need, in the units of choice. */
export function BodyScreen({ answers, change, error }: ScreenProps) {
  const t = useMessages(onboardingMessages)
  const format = useFormat()
  const today = useDay()
  const age = answers.birthDate ? ageOn(answers.birthDate, today) : Number.NaN
  const metric = answers.units === 'metric'
  return (
    <Question title={t('body.title')} lead={t('body.lead')}>
      <div className="wizard-body">
        <div className="wizard-birth">
          <Field
            label={t('body.birthDate')}
            error={error('/birthDate')}
            data-pointer="/birthDate"
            type="date"
            autoComplete="bday"
            max={today}
            value={answers.birthDate}
            onChange={(event) => change({ birthDate: event.target.value })}
          />
          <p className="wizard-age" role="status">
            {age >= ranges.age[0] && age <= ranges.age[1] && (
              <>
                <span className="figure">{format.number(age)}</span>{' '}
                <span className="sm mute">{t('body.years')}</span>
              </>
            )}
          </p>
        </div>
        <Segmented
          legend={t('body.sex')}
          value={answers.sex}
          onChange={(sex) => change({ sex })}
          error={error('/sex')}
          options={sexes.map((sex) => ({ value: sex, label: t(`sex.${sex}`) }))}
        />
        <div>
          <div className="line spread wizard-units">
            <p className="strong" aria-hidden="true">
              {t('body.size')}
            </p>
            <Segmented
              legend={t('body.units')}
              hideLegend
              value={answers.units}
              onChange={(units) => {
                setPreferences({ units })
                change(inUnits(answers, units))
              }}
              options={systems.map((units) => ({ value: units, label: t(`units.${units}`) }))}
            />
          </div>
          <div className={metric ? 'wizard-two' : 'wizard-three'}>
            {metric ? (
              <Field
                label={t('body.height')}
                error={error('/heightCm')}
                data-pointer="/heightCm"
                unit="cm"
                inputMode="decimal"
                autoComplete="off"
                value={answers.height}
                onChange={(event) => change({ height: event.target.value })}
              />
            ) : (
              <>
                <Field
                  label={t('body.feet')}
                  error={error('/heightCm')}
                  data-pointer="/heightCm"
                  unit="ft"
                  inputMode="numeric"
                  autoComplete="off"
                  value={answers.feet}
                  onChange={(event) => change({ feet: event.target.value })}
                />
                <Field
                  label={t('body.inches')}
                  unit="in"
                  inputMode="decimal"
                  autoComplete="off"
                  value={answers.inches}
                  onChange={(event) => change({ inches: event.target.value })}
                />
              </>
            )}
            <Field
              label={t('body.weight')}
              error={error('/weightKg')}
              data-pointer="/weightKg"
              unit={format.weightUnit}
              inputMode="decimal"
              autoComplete="off"
              value={answers.weight}
              onChange={(event) => change({ weight: event.target.value })}
            />
          </div>
        </div>
        <Picks
          legend={t('body.activity')}
          value={answers.activity}
          onChange={(activity) => change({ activity })}
          error={error('/activity')}
          tile={8}
          className="wizard-activity"
          options={activities.map((activity, place) => ({
            value: activity,
            label: (
              <>
                <Stack plates={place + 1} />
                {t(`activity.${activity}`)}
              </>
            ),
          }))}
        />
      </div>
    </Question>
  )
}
