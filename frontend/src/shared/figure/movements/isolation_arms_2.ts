import type { MovementGroup } from '../movements.ts'
import { heldExtension, overheadExtension, pushdown, wallExtension } from '../patterns/elbowExtension.ts'

const seat = 'wheelchair'

export const movements: MovementGroup = {
  'self-resisted-extension': () => heldExtension(),
  'self-resisted-extension@seated': () => heldExtension({ seat }),
  'wall-triceps-press': () => wallExtension(),
  'backpack-triceps-extension': () => overheadExtension({ load: 'backpack' }),
  'backpack-triceps-extension@seated': () => overheadExtension({ load: 'backpack', seat }),
  'band-triceps-pushdown': () => pushdown({ source: 'band' }),
  'band-triceps-pushdown@seated': () => pushdown({ source: 'band', seat }),
  'cable-triceps-pushdown': () => pushdown(),
  'cable-triceps-pushdown@seated': () => pushdown({ seat }),
  'overhead-triceps-extension': () => overheadExtension(),
  'overhead-triceps-extension@seated': () => overheadExtension({ seat }),
}
