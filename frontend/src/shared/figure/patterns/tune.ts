import type { Equipment } from '../equipment/types.ts'
import type { Movement, Pose } from '../types.ts'

/** What any exercise may change about its pattern's movement. */
export interface Tuning {
  view?: Movement['view']
  seconds?: number
  muscles?: Movement['muscles']
  trace?: Movement['trace']
  thumb?: number
  order?: Movement['order']
  /** More things than the pattern's own. */
  also?: readonly Equipment[]
  /** Over the pattern's base. */
  base?: Pose
}

export function tuned(movement: Movement, { also, base, ...rest }: Tuning): Movement {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return {
    ...movement,
    ...given,
    base: { ...movement.base, ...base },
    equipment: [...movement.equipment, ...(also ?? [])],
  }
}
