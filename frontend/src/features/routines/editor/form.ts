/** What the parts of the editor share: the routine as it is being written, and what is said about it. */
import { createContext, use } from 'react'
import type { ExerciseBrief } from '@/shared/catalogue/queries.ts'
import type { Placed } from '../findings.ts'
import type { Report } from '../queries.ts'
import type { Edited } from './model.ts'

export interface Form {
  edited: Edited
  change: (next: (edited: Edited) => Edited) => void
  /** The sentence for the input at a JSON pointer. */
  error: (pointer: string) => string | undefined
  findings: readonly Placed[]
  /** What was counted in a day. */
  facts: (day: number) => Report['days'][number] | undefined
  find: (exerciseId: string) => ExerciseBrief | undefined
  name: (exerciseId: string) => string
  seated: boolean
  /** The key of the exercise whose fields are open. */
  open: number | null
  setOpen: (key: number | null) => void
}

export const FormContext = createContext<Form | null>(null)

export function useForm(): Form {
  const form = use(FormContext)
  if (!form) throw new Error('useForm outside of an editor')
  return form
}

/** Moves the focus to an element that the next paint brings, or moves. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus()),
  )
}
