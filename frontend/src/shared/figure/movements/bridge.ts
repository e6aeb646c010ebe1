import type { MovementGroup } from '../movements.ts'
import { bridge, bridgeWalkout, hipThrust } from '../patterns/bridge.ts'

export const movements: MovementGroup = {
  'glute-bridge': () => bridge(),
  'single-leg-glute-bridge': () => bridge({ oneLeg: true }),
  'bridge-walkout': () => bridgeWalkout(),
  'dumbbell-hip-thrust': () => hipThrust({ load: 'dumbbell' }),
  'barbell-hip-thrust': () => hipThrust(),
}
