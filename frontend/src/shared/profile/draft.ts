/**
 * What a person has answered so far in the wizard, kept in this browser until the plan is made: leaving loses
 * nothing. The wizard writes it; the other pages ask whether there is one to go on with.
 */
import { getSession, useSession } from '../api/session.ts'
import { createStored, useStored } from '../lib/stored.ts'

export interface WizardDraft {
  version: 1
  /** The screen to go on with. */
  step: string
  /** The wizard's own answers, in its own shape: it checks them again when it reads them. */
  answers: unknown
  /** The id of the plan to be made, the same on every try. */
  planId: string
}

const isDraft = (value: unknown): value is WizardDraft => {
  const draft = value as WizardDraft | null
  return typeof draft === 'object' && draft?.version === 1 && typeof draft.step === 'string'
}

const stored = createStored<WizardDraft>(isDraft)
const keyOf = (userId: string | undefined) => (userId ? `fitfusion.wizard.${userId}` : null)

export function useWizardDraft(): WizardDraft | null {
  return useStored(stored, keyOf(useSession()?.user.id))
}

export function readWizardDraft(): WizardDraft | null {
  const key = keyOf(getSession()?.user.id)
  return key === null ? null : stored.get(key)
}

/** null: the plan is made. */
export function writeWizardDraft(draft: WizardDraft | null): void {
  const key = keyOf(getSession()?.user.id)
  if (key !== null) stored.set(key, draft)
}
