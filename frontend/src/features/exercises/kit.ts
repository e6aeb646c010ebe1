import type { Equipment } from '@/shared/catalogue/queries.ts'
import { filters } from './search.ts'

/**
 * The least that an exercise needs, of the tiers it fits: single things before a home gym, that before a gym.
 * None at all for what anybody has at home.
 */
export function leastKit(fits: readonly string[]): Equipment[] {
  if (fits.includes('none')) return []
  const known = filters.equipment.filter((tier) => fits.includes(tier))
  const single = known.filter((tier) => tier !== 'home' && tier !== 'gym')
  return single.length > 0 ? single : known.slice(0, 1)
}
