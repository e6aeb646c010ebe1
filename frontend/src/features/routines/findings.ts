/** What a check found, by the day and the exercise that it points to. */
import type { Finding } from './queries.ts'

export interface Placed {
  finding: Finding
  /** null: the week as a whole. */
  day: number | null
  /** null: the day as a whole. */
  item: number | null
}

export function placed(findings: readonly Finding[]): Placed[] {
  return findings.map((finding) => {
    const match = /^\/days\/(\d+)(?:\/items\/(\d+))?/.exec(finding.pointer ?? '')
    return {
      finding,
      day: match?.[1] === undefined ? null : Number(match[1]),
      item: match?.[2] === undefined ? null : Number(match[2]),
    }
  })
}

export const ofWeek = (all: readonly Placed[]) => all.filter(({ day }) => day === null)
export const ofDay = (all: readonly Placed[], day: number) =>
  all.filter((one) => one.day === day && one.item === null)
export const ofItem = (all: readonly Placed[], day: number, item: number) =>
  all.filter((one) => one.day === day && one.item === item)

/** Together what one rule says, in the order of the rules. */
export function byRule(findings: readonly Placed[]): [Finding, ...Finding[]][] {
  const rules = new Map<string, [Finding, ...Finding[]]>()
  for (const { finding } of findings) {
    const there = rules.get(finding.rule)
    if (there) there.push(finding)
    else rules.set(finding.rule, [finding])
  }
  return [...rules.values()]
}
