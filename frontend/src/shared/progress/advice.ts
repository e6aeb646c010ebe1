import { useQuery } from '@tanstack/react-query'
import { api, call } from '../api/client.ts'
import type { components } from '../api/progress.gen.ts'
import { useLanguage } from '../i18n/language.ts'
import { timeZone } from '../lib/timeZone.ts'

type Schemas = components['schemas']
export type Advice = Schemas['Advice']
export type Adherence = Schemas['Adherence']

/** What the log of the last weeks suggests beyond the next loads, the most important first; often nothing. */
export function useAdvice() {
  const lang = useLanguage()
  return useQuery({
    queryKey: ['progress', 'advice', lang],
    queryFn: ({ signal }) =>
      call(
        api.progress.GET('/api/progress/advice', {
          params: { query: { lang, timeZone: timeZone() } },
          signal,
        }),
      ),
    staleTime: 5 * 60_000,
  })
}
