import { commonMessages } from '@/shared/i18n/common.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { type Edit, type SwapScope, useSessionEdit } from '@/shared/plan/edits.ts'
import type { Session, SessionItem } from '@/shared/plan/queries.ts'
import { toast } from '@/shared/ui/toasts.ts'
import { sessionMessages } from '../messages.ts'

/** The changes of a session as a person makes them: each is said in a toast, which can take it back. */
export function useEdits(session: Session) {
  const t = useMessages(sessionMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  const edit = useSessionEdit(session.id)

  const make = (change: Edit, text: string, undo: Edit) =>
    edit.mutate(change, {
      onSuccess: () =>
        toast({ text, action: { label: common('action.undo'), run: () => edit.mutate(undo) } }),
    })

  return {
    busy: edit.isPending,
    error: edit.error,
    shorten: (minutes: number) =>
      make({ kind: 'minutes', minutes }, t('shorten.done', { n: minutes }), {
        kind: 'minutes',
        minutes: session.shortened?.minutes ?? null,
      }),
    restoreMinutes: () => edit.mutate({ kind: 'minutes', minutes: null }),
    move: (date: string) =>
      make({ kind: 'day', date }, t('move.done', { day: format.date(date, 'full') }), {
        kind: 'day',
        date: session.moved?.by === 'person' ? session.date : null,
      }),
    restoreDay: () => edit.mutate({ kind: 'day', date: null }),
    swap: (from: SessionItem['exercise'], to: SessionItem['exercise'], scope: SwapScope) =>
      make(
        { kind: 'swap', exerciseId: from.id, replacementId: to.id, scope },
        t(scope === 'session' ? 'swap.done' : 'swap.doneOnward', { name: to.name }),
        { kind: 'undoSwap', exerciseId: to.id },
      ),
    undoSwap: (exerciseId: string) => edit.mutate({ kind: 'undoSwap', exerciseId }),
  }
}

export type Edits = ReturnType<typeof useEdits>
