/** The profile, with the ETag that its next edit must send. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, callVersioned } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import type { components } from '../api/profile.gen.ts'

export type Profile = components['schemas']['Profile']

export interface KeptProfile {
  profile: Profile
  /** For If-Match. */
  etag: string
}

export const profileKey = ['profile'] as const

/** null: there is no profile yet. */
export const profileQuery = queryOptions({
  queryKey: profileKey,
  queryFn: async ({ signal }): Promise<KeptProfile | null> => {
    try {
      const { data, etag } = await callVersioned(api.profile.GET('/api/profile', { signal }))
      return { profile: data, etag }
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 404) return null
      throw error
    }
  },
})

export function useProfile() {
  return useQuery(profileQuery)
}

/** Writes the whole profile: the first time when there is none, over the version that was read otherwise. */
export async function saveProfile(profile: Profile, etag: string | undefined): Promise<KeptProfile> {
  const header = etag ? { 'If-Match': etag } : { 'If-None-Match': '*' }
  const answer = await callVersioned(api.profile.PUT('/api/profile', { params: { header }, body: profile }))
  return { profile: answer.data, etag: answer.etag }
}
