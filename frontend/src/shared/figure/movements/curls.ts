import type { MovementGroup } from '../movements.ts'
import { curl, heldCurl } from '../patterns/curl.ts'

const seat = 'wheelchair'

export const movements: MovementGroup = {
  'dumbbell-curl': () => curl(),
  'dumbbell-curl@seated': () => curl({ seat }),
  'hammer-curl': () => curl({ load: 'hammer' }),
  'hammer-curl@seated': () => curl({ load: 'hammer', seat }),
  'barbell-curl': () => curl({ load: 'bar' }),
  'cable-curl': () => curl({ load: 'cable' }),
  'cable-curl@seated': () => curl({ load: 'cable', seat }),
  'band-curl': () => curl({ load: 'band' }),
  'band-curl@seated': () => curl({ load: 'band', seat }),
  'kettlebell-curl': () => curl({ load: 'kettlebell' }),
  'kettlebell-curl@seated': () => curl({ load: 'kettlebell', seat }),
  'backpack-curl': () => curl({ load: 'backpack' }),
  'backpack-curl@seated': () => curl({ load: 'backpack', seat }),
  'self-resisted-curl': () => heldCurl(),
  'self-resisted-curl@seated': () => heldCurl({ seat }),
}
