export interface ExplainSearch {
  /** What this rule decided, alone. */
  rule?: string
  /** An earlier plan; without it, the current one. */
  plan?: string
}

export function explainSearch({ rule, plan }: Record<string, unknown>): ExplainSearch {
  return {
    ...(typeof rule === 'string' && /^R\d{1,2}$/.test(rule) ? { rule } : {}),
    ...(typeof plan === 'string' && /^[\w-]{1,64}$/.test(plan) ? { plan } : {}),
  }
}
