import { useRef, useState } from 'react'
import { ApiProblem } from '../api/problem.ts'

/** What went wrong with a submission: a problem of the server, or pointers that the form itself complains about. */
export interface Complaint {
  problem: ApiProblem | null
  /** Pointer to code, in the order of the fields: { '/email': 'required' }. */
  fields: Readonly<Record<string, string>>
}

const none: Complaint = { problem: null, fields: {} }

/**
 * Sends a form once at a time and keeps what came back. Complaints are placed by their JSON pointer; the first
 * field that needs a correction gets the focus (its input carries data-pointer). What was typed stays.
 */
export function useSubmit(send: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const [complaint, setComplaint] = useState(none)
  const form = useRef<HTMLFormElement>(null)

  const complain = (next: Complaint) => {
    setComplaint(next)
    const [first] = Object.keys(next.fields)
    // After the errors are on the page, so that their text is read with the field.
    if (first !== undefined) requestAnimationFrame(() => focusPointer(form.current, first))
  }

  /** `check` gives the form's own complaints; with any nothing is sent. */
  const submit = async (check: () => Record<string, string> = () => ({})) => {
    if (busy) return
    const own = check()
    if (Object.keys(own).length > 0) return complain({ problem: null, fields: own })
    setBusy(true)
    setComplaint(none)
    try {
      await send()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const fields = Object.fromEntries(error.fields.map((field) => [field.pointer, field.code]))
      complain({ problem: error, fields })
    } finally {
      setBusy(false)
    }
  }

  /** Takes a complaint away while its field is being corrected. */
  const clear = (pointer: string) => {
    if (!(pointer in complaint.fields)) return
    const { [pointer]: _gone, ...fields } = complaint.fields
    setComplaint({ problem: null, fields })
  }

  return { busy, complaint, submit, clear, form }
}

function focusPointer(form: HTMLFormElement | null, pointer: string): void {
  form?.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`)?.focus()
}
