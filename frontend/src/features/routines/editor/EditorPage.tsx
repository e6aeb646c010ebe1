import { useState } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { uuid } from '@/shared/lib/uuid.ts'
import { BackLink } from '@/shared/ui/links.tsx'
import { Missing } from '../Missing.tsx'
import { routinesMessages } from '../messages.ts'
import { useOwn } from '../queries.ts'
import { editRoute, newRoute } from '../routes.ts'
import { readRoutineDraft } from './draft.ts'
import { Editor } from './Editor.tsx'
import { editorMessages } from './messages.ts'
import { editedOf, emptyEdited } from './model.ts'

/** Changes one of a person's own routines. */
export function EditPage() {
  const t = useMessages(routinesMessages)
  const { routineId } = editRoute.useParams()
  const query = useOwn(routineId)
  const back = <BackLink to="/routines/$routineId" params={{ routineId }} label={t('back.routine')} />
  const [opened, setOpened] = useState<string | null>(null)
  if (!query.data) return <Missing query={query} lead={back} />
  const routine = query.data
  // What was read last week may be old: the page waits for the answer, but what is being written stays.
  if (opened !== routineId && query.isFetching && !readRoutineDraft(routineId)) {
    return <Missing query={{ ...query, isError: false, error: null }} lead={back} />
  }
  if (opened !== routineId) setOpened(routineId)
  return (
    <Editor
      key={routineId}
      slot={routineId}
      fresh={{ version: 1, id: routineId, base: routine.version, edited: editedOf(routine) }}
      routine={routine}
      lead={back}
    />
  )
}

/** Writes a new one: from nothing, or from a copy of another. */
export function NewPage() {
  const t = useMessages(routinesMessages)
  const editor = useMessages(editorMessages)
  const { from } = newRoute.useSearch()
  const source = useOwn(from)
  const [id] = useState(uuid)
  const back = <BackLink to="/routines" label={t('back')} />
  if (from !== undefined && !source.data) return <Missing query={source} lead={back} />
  const edited = source.data
    ? { ...editedOf(source.data), name: editor('page.copyOf', { name: source.data.name }).slice(0, 80) }
    : emptyEdited()
  // A copy has a place of its own, so that it never takes that of one that was begun from nothing.
  const slot = from === undefined ? 'new' : `copy-${from}`
  return <Editor key={slot} slot={slot} fresh={{ version: 1, id, base: null, edited }} lead={back} />
}
