/** The wizard's questions: one a screen, two where they act on each other. */
import type { ReactNode } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { ChoiceTiles, Picks } from '@/shared/ui/Choices.tsx'
import { SwitchRow } from '@/shared/ui/Controls.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { type Answers, asksForSixDays } from './answers.ts'
import { EquipmentDrawing, GoalDrawing, LevelDrawing, LimitDrawing } from './Drawings.tsx'
import { onboardingMessages } from './messages.ts'

export interface ScreenProps {
  answers: Answers
  change: (change: Partial<Answers>) => void
  /** The sentence for what is wrong at a pointer. */
  error: (pointer: string) => string | undefined
}

export function Question({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  return (
    <>
      <h1>{title}</h1>
      <p className="mute wizard-lead">{lead}</p>
      {children}
    </>
  )
}

const goals = ['healthy', 'gain_muscle', 'lose_weight', 'endurance'] as const

export function GoalScreen({ answers, change, error, note }: ScreenProps & { note?: string }) {
  const t = useMessages(onboardingMessages)
  return (
    <Question title={t('goal.title')} lead={note ?? t('goal.lead')}>
      <ChoiceTiles
        legend={t('goal.title')}
        hideLegend
        value={answers.goal}
        onChange={(goal) => change({ goal })}
        error={error('/goal')}
        options={goals.map((goal) => ({
          value: goal,
          label: t(`goal.${goal}`),
          detail: t(`goal.${goal}Detail`),
          drawing: <GoalDrawing goal={goal} />,
        }))}
      />
    </Question>
  )
}

const levels = ['beginner', 'intermediate', 'advanced'] as const
const aerobicMinutes = [0, 60, 150, 300]

export function LevelScreen({ answers, change, error }: ScreenProps) {
  const t = useMessages(onboardingMessages)
  const known = aerobicMinutes.includes(answers.weeklyAerobicMinutes)
  const minutes = known
    ? aerobicMinutes
    : [...aerobicMinutes, answers.weeklyAerobicMinutes].sort((a, b) => a - b)
  return (
    <Question title={t('level.title')} lead={t('level.lead')}>
      <ChoiceTiles
        legend={t('level.title')}
        hideLegend
        value={answers.level}
        onChange={(level) => change({ level })}
        error={error('/level')}
        options={levels.map((level, place) => ({
          value: level,
          label: t(`level.${level}`),
          detail: t(`level.${level}Detail`),
          drawing: <LevelDrawing plates={2 * place + 1} />,
        }))}
      />
      <div className="wizard-second">
        <Picks
          legend={t('aerobic.title')}
          value={answers.weeklyAerobicMinutes}
          onChange={(weeklyAerobicMinutes) => change({ weeklyAerobicMinutes })}
          error={error('/weeklyAerobicMinutes')}
          columns={minutes.length}
          options={minutes.map((n) => ({ value: n, label: n, name: t('aerobic.name', { n }) }))}
        />
        <p className="sm mute">{t('aerobic.hint')}</p>
      </div>
    </Question>
  )
}

const days = [2, 3, 4, 5, 6]
const sessionMinutes = [20, 30, 45, 60, 75, 90]

export function WeekScreen({ answers, change, error }: ScreenProps) {
  const t = useMessages(onboardingMessages)
  return (
    <Question title={t('days.title')} lead={t('days.lead')}>
      <ChoiceTiles
        legend={t('days.legend')}
        hideLegend
        value={answers.daysPerWeek}
        onChange={(daysPerWeek) => change({ daysPerWeek })}
        error={error('/daysPerWeek')}
        columns={5}
        className="wizard-days"
        options={days.map((n) => ({
          value: n,
          label: n,
          name: t('days.name', { n }),
          drawing: <Stack plates={n} />,
        }))}
      />
      <div className="wizard-second">
        <Picks
          legend={t('minutes.title')}
          value={answers.minutesPerSession}
          onChange={(minutesPerSession) => change({ minutesPerSession })}
          error={error('/minutesPerSession')}
          columns={6}
          options={sessionMinutes.map((n) => ({ value: n, label: n, name: t('minutes.name', { n }) }))}
        />
      </div>
      {asksForSixDays(answers) && (
        <SwitchRow
          label={t('days.six')}
          hint={t('days.sixHint')}
          checked={answers.sixDaySplit}
          onChange={(sixDaySplit) => change({ sixDaySplit })}
        />
      )}
    </Question>
  )
}

const equipments = ['none', 'bands', 'dumbbells', 'kettlebell', 'home', 'gym'] as const

export function EquipmentScreen({ answers, change, error }: ScreenProps) {
  const t = useMessages(onboardingMessages)
  return (
    <Question title={t('equipment.title')} lead={t('equipment.lead')}>
      <ChoiceTiles
        legend={t('equipment.title')}
        hideLegend
        value={answers.equipment}
        onChange={(equipment) => change({ equipment })}
        error={error('/equipment')}
        options={equipments.map((equipment) => ({
          value: equipment,
          label: t(`equipment.${equipment}`),
          detail: t(`equipment.${equipment}Detail`),
          drawing: <EquipmentDrawing equipment={equipment} />,
        }))}
      />
    </Question>
  )
}

const limits = ['none', 'knee', 'low_back', 'shoulder', 'wrist', 'seated', 'older_adult'] as const

export function LimitsScreen({ answers, change, error }: ScreenProps) {
  const t = useMessages(onboardingMessages)
  const { limitations } = answers
  const chosen = new Set<(typeof limits)[number]>(limitations.length > 0 ? limitations : ['none'])
  const toggle = (limit: (typeof limits)[number]) => {
    if (limit === 'none') return change({ limitations: [] })
    const others = limitations.filter((one) => one !== limit)
    change({ limitations: others.length < limitations.length ? others : [...others, limit] })
  }
  return (
    <Question title={t('limits.title')} lead={t('limits.lead')}>
      <ChoiceTiles
        legend={t('limits.title')}
        hideLegend
        value={chosen}
        onChange={toggle}
        error={error('/limitations')}
        className="wizard-pairs"
        options={limits.map((limit) => ({
          value: limit,
          label: t(`limits.${limit}`),
          detail: t(`limits.${limit}Detail`),
          drawing: <LimitDrawing limit={limit} />,
        }))}
      />
    </Question>
  )
}
