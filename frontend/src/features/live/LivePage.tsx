import './live.css'
import { getRouteApi } from '@tanstack/react-router'
import { useDraft } from '@/shared/log/draft.ts'
import { Finished } from './Finished.tsx'
import { OtherSession } from './OtherSession.tsx'
import { Run } from './Run.tsx'
import { Start } from './Start.tsx'
import { useAdded } from './useAdded.ts'

const route = getRouteApi('/focused/live/$sessionId')

/** A session while it is trained, and what it came to. The running one is in the browser: no network is needed. */
export function LivePage() {
  const { sessionId } = route.useParams()
  const { done, add } = route.useSearch()
  const draft = useDraft()
  useAdded(add)
  if (done) return <Finished key={done} id={done} sessionId={sessionId} />
  if (!draft) return <Start sessionId={sessionId} />
  if (draft.sessionId !== sessionId) return <OtherSession draft={draft} />
  return <Run draft={draft} />
}
