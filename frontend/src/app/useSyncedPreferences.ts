import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, callVersioned } from '@/shared/api/client.ts'
import { ApiProblem } from '@/shared/api/problem.ts'
import { getLanguage, switchLanguage } from '@/shared/i18n/language.ts'
import { timeZone } from '@/shared/lib/timeZone.ts'
import { hasOwnChoices } from '@/shared/prefs/browser.ts'
import { fromProfile, toProfile } from '@/shared/prefs/inProfile.ts'
import { getPreferences, onPreferences, setPreferences } from '@/shared/prefs/store.ts'
import { profileKey, profileQuery } from '@/shared/profile/queries.ts'

/** A slider moves through many values: the last one is written. */
const quiet = 1000

/**
 * Keeps the preferences in the profile, so that another device finds them. This browser's own choices win over
 * the profile's; a browser without any takes the profile's. A write that fails is no news for the person: the
 * choice holds here, and the next change carries it along.
 */
export function useSyncedPreferences(): void {
  const client = useQueryClient()

  useEffect(() => {
    if (hasOwnChoices()) return
    client.ensureQueryData(profileQuery).then(
      async (kept) => {
        if (!kept || hasOwnChoices()) return
        const { language, ...rest } = fromProfile(kept.profile.preferences)
        setPreferences(rest)
        if (language && language !== getLanguage()) await switchLanguage(language)
      },
      () => undefined, // the page says what is wrong with the connection
    )
  }, [client])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const write = async (fresh: boolean) => {
      const kept = await (fresh
        ? client.fetchQuery({ ...profileQuery, staleTime: 0 })
        : client.ensureQueryData(profileQuery))
      if (!kept) return // the wizard writes the first profile, preferences and all
      const body = { preferences: toProfile(getPreferences(), getLanguage(), timeZone()) }
      const params = { header: { 'If-Match': kept.etag } }
      const { data, etag } = await callVersioned(api.profile.PATCH('/api/profile', { params, body }))
      client.setQueryData(profileKey, { profile: data, etag })
    }
    const attempt = async (fresh: boolean): Promise<void> => {
      try {
        await write(fresh)
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        if (error.status === 412 && !fresh) await attempt(true) // it was edited elsewhere: once more, over that
      }
    }
    const stop = onPreferences(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void attempt(false), quiet)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [client])
}
