import { useEffect, useState } from 'react'
import { ApiProblem } from '@/shared/api/problem.ts'
import { useCatalogue } from '@/shared/catalogue/queries.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { announce } from '@/shared/lib/announce.ts'
import { useProfile } from '@/shared/profile/queries.ts'
import { placed } from '../findings.ts'
import { useCheck } from '../queries.ts'
import { type RoutineDraft, readRoutineDraft, useRoutineDraft, writeRoutineDraft } from './draft.ts'
import { type Form, focusSoon } from './form.ts'
import { editorMessages } from './messages.ts'
import { asTimed, type Edited } from './model.ts'
import { type Complaints, checkable, isMissing, readEdited } from './read.ts'
import { useFaultWords } from './useFaultWords.ts'
import { useSettled } from './useSettled.ts'

interface EditorOptions {
  /** Where the draft is kept: the routine's id, or "new". */
  slot: string
  /** What is being written before anything was changed. */
  fresh: RoutineDraft
}

/**
 * The routine as it is written, kept in the browser at every change, with what the form and the server say of it. The
 * server is asked once the writing pauses.
 */
export function useEditor({ slot, fresh }: EditorOptions) {
  const kept = useRoutineDraft(slot)
  const draft = kept ?? fresh
  const { edited } = draft
  const [resumed] = useState(kept !== null)
  const [open, setOpen] = useState<number | null>(null)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<Complaints>({})
  const words = useFaultWords()
  const { find, name } = useCatalogue()
  const seated = useProfile().data?.profile.limitations?.includes('seated') ?? false

  const change = (next: (edited: Edited) => Edited) => {
    const now = readRoutineDraft(slot) ?? fresh
    setRefused({})
    writeRoutineDraft(slot, { ...now, edited: next(now.edited) })
  }

  const reading = readEdited(edited)
  const settled = useSettled(edited)
  const { input, days } = checkable(settled)
  const check = useCheck(input)
  const complaints = { ...refused, ...serverComplaints(check.error, days), ...reading.complaints }
  useHeld(check.error, days, settled, change)

  const form: Form = {
    edited,
    change,
    error: (pointer) => {
      const code = complaints[pointer]
      return code && (tried || !isMissing(code)) ? words(pointer, code) : undefined
    },
    findings: placed(check.data?.findings ?? []).map((one) => ({
      ...one,
      day: one.day === null ? null : (days[one.day] ?? one.day),
    })),
    facts: (day) => check.data?.days[days.indexOf(day)],
    find,
    name,
    seated,
    open,
    setOpen,
  }

  /** Shows what needs a correction and leads to the first of it. */
  const complain = (more: Complaints = {}) => {
    setTried(true)
    setRefused(more)
    const [first] = Object.keys({ ...reading.complaints, ...more })
    if (first === undefined) return
    const [, day, item] = /^\/days\/(\d+)\/items\/(\d+)/.exec(first) ?? []
    const there = edited.days[Number(day)]?.items[Number(item)]
    if (there) setOpen(there.key)
    focusSoon(`[data-pointer="${CSS.escape(first)}"]`)
  }

  return {
    form,
    draft,
    check,
    complain,
    resumed: resumed && kept !== null,
    changed: kept !== null,
    input: reading.input,
    /** How many inputs need a correction, once somebody wanted to save. */
    wrong: tried ? Object.keys(complaints).length : 0,
    waiting: input === null,
  }
}

/** What the check complains about, at the places of the days as they stand. */
function serverComplaints(error: unknown, days: readonly number[]): Complaints {
  if (!(error instanceof ApiProblem) || error.status !== 422) return {}
  return Object.fromEntries(
    error.fields.map(({ pointer, code }) => [
      pointer.replace(/^\/days\/(\d+)/, (_all, n: string) => `/days/${days[Number(n)] ?? n}`),
      code,
    ]),
  )
}

/** An exercise that is held for a time cannot count repetitions: its sets become seconds by themselves. */
function useHeld(
  error: unknown,
  days: readonly number[],
  of: Edited,
  change: (next: (edited: Edited) => Edited) => void,
): void {
  const t = useMessages(editorMessages)
  const found = Object.entries(serverComplaints(error, days)).flatMap(([pointer, code]) => {
    const [, day, item] = /^\/days\/(\d+)\/items\/(\d+)/.exec(pointer) ?? []
    const there = code === 'not_countable' ? of.days[Number(day)]?.items[Number(item)] : undefined
    return there ? [there.key] : []
  })
  const keys = [...new Set(found)].join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (keys === '') return
    const held = new Set(keys.split(',').map(Number))
    change((edited) => ({
      ...edited,
      days: edited.days.map((day) => ({
        ...day,
        items: day.items.map((item) =>
          held.has(item.key) ? { ...item, sets: item.sets.map(asTimed) } : item,
        ),
      })),
    }))
    announce(t('item.held'))
  }, [keys])
}
