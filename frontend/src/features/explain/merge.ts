/** Decisions as a person reads them: one rule once, with everything that it decided. */
import type { Decision, DecisionGroup } from '@/shared/explain/queries.ts'

export interface RuleDecisions {
  reason: Decision['reason']
  decisions: Decision[]
}

/** The decisions of a group by their rule, in the order in which the rules first occur. */
export function byRule(decisions: readonly Decision[]): RuleDecisions[] {
  const found = new Map<string, RuleDecisions>()
  for (const decision of decisions) {
    const { rule, type, source } = decision.reason
    const key = `${rule}|${type}|${source}`
    const before = found.get(key)
    if (before) before.decisions.push(decision)
    else found.set(key, { reason: decision.reason, decisions: [decision] })
  }
  return [...found.values()]
}

/** What is left of the groups when one rule is asked for; all of them without one. */
export function ofRule(groups: readonly DecisionGroup[], rule: string | undefined): DecisionGroup[] {
  if (rule === undefined) return [...groups]
  return groups
    .map((group) => ({
      ...group,
      decisions: group.decisions.filter((decision) => decision.reason.rule === rule),
    }))
    .filter((group) => group.decisions.length > 0)
}

/** Weeks in a row as one span: [1, 2, 3, 7] is 1 to 3 and 7. */
export function spans(weeks: readonly number[]): [from: number, to: number][] {
  const out: [number, number][] = []
  for (const week of [...weeks].sort((a, b) => a - b)) {
    const last = out.at(-1)
    if (last && week <= last[1] + 1) last[1] = Math.max(last[1], week)
    else out.push([week, week])
  }
  return out
}
