import { kgPerPound } from '@/shared/i18n/units.ts'
import type { Units } from '@/shared/prefs/preferences.ts'

/** The smallest jump in the unit that is shown: plates in pounds come in pairs of 1.25 and 2.5. */
export function loadStep(units: Units, stepKg: number): number {
  const kg = stepKg > 0 ? stepKg : 1
  return units === 'metric' ? kg : Math.max(2.5, Math.round(kg / kgPerPound / 2.5) * 2.5)
}
