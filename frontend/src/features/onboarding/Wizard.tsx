import './onboarding.css'
import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useDay } from '@/shared/lib/useDay.ts'
import { writeWizardDraft } from '@/shared/profile/draft.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { useSubmit } from '@/shared/ui/useSubmit.ts'
import type { Answers } from './answers.ts'
import { BodyScreen } from './BodyScreen.tsx'
import { checkScreen } from './check.ts'
import { complaintText } from './complaint.ts'
import { HealthScreen } from './HealthScreen.tsx'
import { onboardingMessages } from './messages.ts'
import { PreviewCard } from './PreviewCard.tsx'
import { ProblemBanner } from './ProblemBanner.tsx'
import { Referral } from './Referral.tsx'
import {
  EquipmentScreen,
  GoalScreen,
  LevelScreen,
  LimitsScreen,
  type ScreenProps,
  WeekScreen,
} from './Screens.tsx'
import { after, type Screen, screenOfPointer, screens } from './screens.ts'
import { useFinish } from './useFinish.ts'
import { WizardTop } from './WizardTop.tsx'

interface WizardProps {
  screen: Screen
  edit: boolean
  initial: Answers
  planId: string
}

/** Holds the answers while the screens change, keeps them in the browser, and sends them at the end. */
export function Wizard({ screen, edit, initial, planId }: WizardProps) {
  const t = useMessages(onboardingMessages)
  const format = useFormat()
  const today = useDay()
  const navigate = useNavigate()
  const finish = useFinish()
  const [answers, setAnswers] = useState(initial)
  const next = after(screen)
  const open = (to: Screen) =>
    navigate({ to: '/onboarding/$step', params: { step: to }, search: edit ? { edit } : {} })

  const { busy, complaint, submit, clear, form } = useSubmit(async () => {
    if (next) await open(next)
    else await finish(answers, planId)
  })

  useKeptDraft(
    edit ? null : { version: 1, step: screen, answers, planId },
    answers !== initial || screen !== '1',
  )

  useLedBack(complaint.fields, screen, form, open)

  const check = () => {
    for (const one of next ? [screen] : screens) {
      const found = checkScreen(one, answers, today)
      if (Object.keys(found).length > 0) return found
    }
    return {}
  }

  const change = (changed: Partial<Answers>) => {
    setAnswers((before) => ({ ...before, ...changed }))
    for (const key of Object.keys(changed)) clear(pointerOf(key))
  }
  const error = (at: string) => {
    const found = Object.entries(complaint.fields).find(([one]) => one === at || one.startsWith(`${at}/`))
    return found && complaintText(t, format, at, found[1])
  }

  const [reviewed, setReviewed] = useState<unknown>(null)
  if (complaint.problem?.code === 'medical_referral' && reviewed !== complaint) {
    return (
      <Referral
        detail={complaint.problem.detail}
        onReview={() => setReviewed(complaint)}
        onLeave={() => void navigate({ to: edit ? '/you' : '/today' })}
      />
    )
  }
  return (
    <div className="wizard">
      <WizardTop screen={screen} edit={edit} />
      <form
        ref={form}
        noValidate
        className="wizard-grid"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(check)
        }}
      >
        <div className="wizard-question">
          <ProblemBanner problem={complaint.problem} />
          <ScreenOf screen={screen} answers={answers} change={change} error={error} edit={edit} />
        </div>
        <aside className="wizard-aside">
          <PreviewCard answers={answers} screen={screen} />
        </aside>
        <div className="foot wizard-foot">
          <Button kind="go" type="submit" busy={busy}>
            {t(next ? 'step.next' : edit ? 'step.finishEdit' : 'step.finish')}
          </Button>
        </div>
      </form>
    </div>
  )
}

/** A complaint about an earlier answer leads back to its screen, and there to its field. */
function useLedBack(
  fields: Readonly<Record<string, string>>,
  screen: Screen,
  form: RefObject<HTMLFormElement | null>,
  open: (to: Screen) => Promise<void>,
) {
  const [pointer] = Object.keys(fields)
  const place = pointer === undefined ? undefined : screenOfPointer(pointer)
  const led = useRef(fields)
  useEffect(() => {
    if (led.current === fields || place === undefined) return
    led.current = fields
    if (place === screen) return
    void open(place).then(() => {
      // After the router has put the focus on the new heading.
      setTimeout(() => form.current?.querySelector<HTMLElement>(`[data-pointer="${pointer}"]`)?.focus(), 50)
    })
  })
}

/** Keeps the answers in the browser on every change, once there is something to keep. */
function useKeptDraft(draft: Parameters<typeof writeWizardDraft>[0], touched: boolean) {
  const text = JSON.stringify(draft)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the draft's content
  useEffect(() => {
    if (draft && touched) writeWizardDraft(draft)
  }, [text, touched])
}

const pointers: Record<string, string> = {
  height: '/heightCm',
  feet: '/heightCm',
  inches: '/heightCm',
  weight: '/weightKg',
  concerns: '/screening',
}

const pointerOf = (key: string) => pointers[key] ?? `/${key}`

function ScreenOf({ screen, edit, ...props }: ScreenProps & { screen: Screen; edit: boolean }) {
  const t = useMessages(onboardingMessages)
  switch (screen) {
    case '1':
      return <GoalScreen {...props} {...(edit ? { note: t('edit.note') } : {})} />
    case '2':
      return <LevelScreen {...props} />
    case '2b':
      return <BodyScreen {...props} />
    case '3':
      return <WeekScreen {...props} />
    case '4':
      return <EquipmentScreen {...props} />
    case '5':
      return <LimitsScreen {...props} />
    case '6':
      return <HealthScreen {...props} />
  }
}
