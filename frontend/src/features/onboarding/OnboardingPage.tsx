import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { uuid } from '@/shared/lib/uuid.ts'
import { getPreferences } from '@/shared/prefs/store.ts'
import { readWizardDraft } from '@/shared/profile/draft.ts'
import { useProfile } from '@/shared/profile/queries.ts'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { answersOf, restoreAnswers } from './answers.ts'
import { screenOf } from './screens.ts'
import { Wizard } from './Wizard.tsx'
import { WizardTop } from './WizardTop.tsx'

const route = getRouteApi('/focused/onboarding/$step')

/** Six steps from nothing to a plan; with ?edit the same ones, filled in, to a new plan. */
export function OnboardingPage() {
  const { step } = route.useParams()
  const { edit = false } = route.useSearch()
  const screen = screenOf(step)
  const profile = useProfile()
  const [draft] = useState(() => (edit ? null : readWizardDraft()))
  const [ownId] = useState(uuid)
  if (!draft && profile.data === undefined) {
    return (
      <div className="wizard">
        <WizardTop screen={screen} edit={edit} />
        {profile.isError ? (
          <LoadFailed error={profile.error} onRetry={() => void profile.refetch()} />
        ) : (
          <Loading onRetry={() => void profile.refetch()}>
            <Bone width="70%" height="2.25rem" />
            <Bone height="4.25rem" />
            <Bone height="4.25rem" />
            <Bone height="4.25rem" />
          </Loading>
        )}
      </div>
    )
  }
  const { units } = getPreferences()
  const initial = () =>
    draft || !profile.data ? restoreAnswers(draft?.answers, units) : answersOf(profile.data.profile, units)
  return (
    <Start key={String(edit)} screen={screen} edit={edit} initial={initial} planId={draft?.planId ?? ownId} />
  )
}

type StartProps = Omit<Parameters<typeof Wizard>[0], 'initial'> & {
  initial: () => Parameters<typeof Wizard>[0]['initial']
}

/** Works out the first answers once: a profile that loads again later changes nothing that was typed. */
function Start({ initial, ...rest }: StartProps) {
  const [first] = useState(initial)
  return <Wizard {...rest} initial={first} />
}
