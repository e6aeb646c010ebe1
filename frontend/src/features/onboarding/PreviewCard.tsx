import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, call } from '@/shared/api/client.ts'
import { useLanguage } from '@/shared/i18n/language.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { platesOf, setsOf } from '@/shared/plan/day.ts'
import type { PlanReason } from '@/shared/plan/queries.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { Icon } from '@/shared/ui/Icon.tsx'
import { Bone } from '@/shared/ui/States.tsx'
import { WeekStrip } from '@/shared/ui/WeekStrip.tsx'
import { EvidenceLine } from '@/shared/ui/Why.tsx'
import { type Answers, asksForSixDays, isFlagged } from './answers.ts'
import { ageOn } from './check.ts'
import { onboardingMessages } from './messages.ts'
import type { Screen } from './screens.ts'

/** Milliseconds without a change before the server is asked. */
const pause = 250

function useSettled<T>(value: T, key: string): T {
  const [settled, setSettled] = useState(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the value's content
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [key])
  return settled
}

/** The week that the answers so far lead to; the one before stays while the next is worked out. */
function usePreview(answers: Answers, today: string) {
  const lang = useLanguage()
  const age = answers.birthDate ? ageOn(answers.birthDate, today) : Number.NaN
  const { goal, level, daysPerWeek, minutesPerSession, equipment, limitations } = answers
  const asked = {
    goal,
    level,
    daysPerWeek,
    minutesPerSession,
    equipment,
    limitations,
    flagged: isFlagged(answers),
    ...(asksForSixDays(answers) && answers.sixDaySplit && { sixDaySplit: true }),
    ...(age >= 13 && age <= 110 ? { age } : {}),
  }
  const body = useSettled(asked, JSON.stringify(asked))
  return useQuery({
    queryKey: ['preview', lang, body],
    queryFn: ({ signal }) =>
      call(api.plan.POST('/api/plans/preview', { params: { query: { lang } }, body, signal })),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  })
}

/** Which reasons a screen's answers speak to, the closest first. */
const about: Partial<Record<Screen, readonly PlanReason['about'][]>> = {
  '1': ['reps', 'aerobic', 'sets'],
  '2': ['day', 'sets', 'effort'],
  '3': ['split', 'day', 'time'],
  '4': ['exercise', 'load'],
  '5': ['exercise', 'aerobic', 'effort'],
  '6': ['effort', 'load', 'aerobic'],
}

function pickReason(reasons: readonly PlanReason[], screen: Screen): PlanReason | undefined {
  for (const topic of about[screen] ?? []) {
    const found = reasons.find((reason) => reason.about === topic)
    if (found) return found
  }
  return reasons[0]
}

/** What the answers on this screen change, with its evidence. */
export function PreviewCard({ answers, screen }: { answers: Answers; screen: Screen }) {
  const t = useMessages(onboardingMessages)
  const { data, isError, isPlaceholderData } = usePreview(answers, useDay())
  if (screen === '6' && answers.concerns?.includes('symptoms')) {
    return (
      <Card title={t('preview.stopTitle')}>
        <p className="sm" role="status">
          {t('preview.stop')}
        </p>
      </Card>
    )
  }
  if (screen === '2b') return <Uses />
  const reason = data && pickReason(data.reasons, screen)
  return (
    <Card title={t('preview.title')} className="wizard-preview">
      {data ? (
        <div aria-busy={isPlaceholderData}>
          <WeekStrip
            chosen
            label={t('preview.label', { n: data.week.sessions })}
            days={data.week.days.map((day) => ({
              day: day.date,
              plates: platesOf(day),
              sets: setsOf(day),
            }))}
          />
          <p className="sm wizard-split" role="status">
            <b>{t('preview.split', { n: data.week.sessions, split: lowered(data.split) })}</b> {reason?.text}
          </p>
          {reason && <EvidenceLine evidence={reason.type} source={reason.source} rule={reason.rule} />}
          {data.warnings.slice(0, 2).map((warning) => (
            <p className="xs wizard-warning" key={`${warning.rule}${warning.text}`}>
              <Icon name="info" small />
              <span>{warning.text}</span>
            </p>
          ))}
        </div>
      ) : isError ? (
        <p className="sm mute">{t('preview.failed')}</p>
      ) : (
        <>
          <Bone height="3.5rem" />
          <Bone width="80%" />
        </>
      )}
    </Card>
  )
}

/** "Cuerpo completo" inside a sentence. */
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The body's numbers change no set: what they do change, each with its evidence. */
function Uses() {
  const t = useMessages(onboardingMessages)
  const uses = [
    { key: 'age', icon: 'clock', evidence: 'guideline', rule: 'R28' },
    { key: 'weight', icon: 'weight', evidence: 'convention', rule: 'R21' },
    { key: 'energy', icon: 'today', evidence: 'study', rule: '' },
  ] as const
  return (
    <Card title={t('uses.title')}>
      <ul className="wizard-uses">
        {uses.map(({ key, icon, evidence, rule }) => (
          <li key={key}>
            <Icon name={icon} />
            <div>
              <p className="sm">{t(`uses.${key}`)}</p>
              <EvidenceLine evidence={evidence} source={t(`uses.${key}Source`)} rule={rule} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
