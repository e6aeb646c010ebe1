/** How high each week's block is: 0 to 1 of the hardest week. */
interface WeekWork {
  sets: number
  aerobicMinutes?: number
}

/** Minutes of cardio that weigh as much as one set in the picture: about what a set with its rest takes. */
const minutesPerSet = 4

export function workOf(weeks: readonly WeekWork[]): number[] {
  const work = weeks.map(({ sets, aerobicMinutes = 0 }) => sets + aerobicMinutes / minutesPerSet)
  const most = Math.max(1, ...work)
  return work.map((one) => Math.round((one / most) * 100) / 100)
}
