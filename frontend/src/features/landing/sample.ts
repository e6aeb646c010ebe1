/** The session and the week that the landing page shows with the product's own components. Weights in kg. */
import type { Muscle, MuscleSets } from '@/shared/ui/muscles.ts'

interface SampleExercise {
  name: 'press' | 'row' | 'shoulder' | 'curl'
  primary: readonly Muscle[]
  secondary: readonly Muscle[]
  sets: number
  reps: readonly [number, number]
  kg: number
}

export const sampleSession: readonly SampleExercise[] = [
  { name: 'press', primary: ['chest'], secondary: ['triceps', 'shoulders'], sets: 3, reps: [8, 10], kg: 24 },
  { name: 'row', primary: ['back'], secondary: ['biceps'], sets: 3, reps: [10, 12], kg: 45 },
  { name: 'shoulder', primary: ['shoulders'], secondary: ['triceps'], sets: 3, reps: [8, 10], kg: 14 },
  { name: 'curl', primary: ['biceps'], secondary: [], sets: 2, reps: [10, 12], kg: 10 },
]

/** By how much the load of the first exercise went up. */
export const sampleStep = 2

export const sampleWeek: readonly MuscleSets[] = [
  { muscle: 'chest', sets: 11, band: { from: 10, to: 14 } },
  { muscle: 'back', sets: 13, band: { from: 10, to: 14 } },
  { muscle: 'shoulders', sets: 12, band: { from: 10, to: 14 } },
  { muscle: 'quadriceps', sets: 7, band: { from: 10, to: 14 } },
  { muscle: 'hamstrings', sets: 8, band: { from: 8, to: 12 } },
  { muscle: 'glutes', sets: 10, band: { from: 8, to: 12 } },
]
