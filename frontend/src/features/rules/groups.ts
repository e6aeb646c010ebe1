/** The rules by what they decide, in the order of their numbers. */
export const groups = [
  { id: 'frame', from: 1, to: 7 },
  { id: 'volume', from: 8, to: 15 },
  { id: 'effort', from: 16, to: 24 },
  { id: 'aerobic', from: 25, to: 31 },
  { id: 'body', from: 32, to: 38 },
  { id: 'food', from: 39, to: 42 },
  { id: 'plan', from: 43, to: 44 },
] as const

/** 21 of "R21"; 0 for what is no rule. */
export function numberOf(id: string): number {
  const [, digits = ''] = /^R(\d{1,2})$/.exec(id) ?? []
  return Number(digits)
}

/** The groups that hold any of the rules, each with its own. */
export function grouped<R extends { id: string }>(rules: readonly R[]) {
  return groups
    .map((group) => ({
      id: group.id,
      rules: rules.filter(({ id }) => numberOf(id) >= group.from && numberOf(id) <= group.to),
    }))
    .filter((group) => group.rules.length > 0)
}
