import { type Draft, readDraft, writeDraft } from '@/shared/log/draft.ts'

/** Changes the running session as it is now, which another tab may have moved on. */
export function applyTo(change: (draft: Draft) => Draft): void {
  const now = readDraft()
  if (now) writeDraft(change(now))
}
