import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, call } from '@/shared/api/client.ts'
import { ApiProblem } from '@/shared/api/problem.ts'
import { calendarDay } from '@/shared/i18n/date.ts'
import { getLanguage } from '@/shared/i18n/language.ts'
import { timeZone } from '@/shared/lib/timeZone.ts'
import { planKey } from '@/shared/plan/queries.ts'
import { toProfile } from '@/shared/prefs/inProfile.ts'
import { getPreferences } from '@/shared/prefs/store.ts'
import { writeWizardDraft } from '@/shared/profile/draft.ts'
import { profileKey, profileQuery, saveProfile } from '@/shared/profile/queries.ts'
import { type Answers, profileOf } from './answers.ts'

/**
 * Stores the profile, makes the plan, goes to the day. Every part may be sent again: the profile is overwritten
 * with the version that is there, and the plan has one id on every try.
 */
export function useFinish() {
  const client = useQueryClient()
  const navigate = useNavigate()

  async function store(answers: Answers): Promise<void> {
    const preferences = toProfile(getPreferences(), getLanguage(), timeZone())
    const write = async () => {
      const kept = await client.fetchQuery({ ...profileQuery, staleTime: 0 })
      return saveProfile(profileOf(answers, preferences, kept?.profile), kept?.etag)
    }
    // A settings page in another tab may have written in between: once more, over what is there now.
    const stored = await write().catch((error: unknown) => {
      if (error instanceof ApiProblem && error.status === 412) return write()
      throw error
    })
    client.setQueryData(profileKey, stored)
  }

  return async (answers: Answers, planId: string): Promise<void> => {
    await store(answers)
    await call(
      api.plan.POST('/api/plans', {
        params: { query: { lang: getLanguage() } },
        body: { id: planId, startsOn: calendarDay(new Date()) },
      }),
    )
    writeWizardDraft(null)
    client.removeQueries({ queryKey: planKey })
    await navigate({ to: '/today', replace: true })
  }
}
