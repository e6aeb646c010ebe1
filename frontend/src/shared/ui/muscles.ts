/** The ten muscle groups and how a week's sets compare with their band. */
export const muscles = [
  'chest',
  'back',
  'shoulders',
  'quadriceps',
  'hamstrings',
  'glutes',
  'core',
  'biceps',
  'triceps',
  'calves',
] as const

export type Muscle = (typeof muscles)[number]

export interface MuscleSets {
  muscle: Muscle
  /** Credited sets of the week; halves occur. */
  sets: number
  /** The target band; absent when there is none to run into. */
  band?: { from: number; to: number }
}

/** none, under 75 % of the floor, 75 to 99 %, in band, above it. */
export type Heat = 'none' | 'low' | 'close' | 'in' | 'over'

export function heatOf({ sets, band }: Pick<MuscleSets, 'sets' | 'band'>): Heat {
  if (sets <= 0) return 'none'
  if (!band) return 'in'
  if (sets > band.to) return 'over'
  if (sets >= band.from) return 'in'
  return sets >= 0.75 * band.from ? 'close' : 'low'
}

/** The step of the scale; over the band has a hatch instead. */
export const heatClass: Record<Exclude<Heat, 'over'>, string> = {
  none: 'heat-0',
  low: 'heat-1',
  close: 'heat-2',
  in: 'heat-3',
}
