import type { Evidence } from '@/shared/ui/Why.tsx'

/** Strongest first. */
export const kinds = ['guideline', 'study', 'convention'] as const satisfies readonly Evidence[]

export interface RulesSearch {
  /** Shows the rules that rest on this kind of evidence alone. */
  type?: Evidence
}

export function rulesSearch(search: Record<string, unknown>): RulesSearch {
  const type = kinds.find((kind) => kind === search.type)
  return type ? { type } : {}
}
