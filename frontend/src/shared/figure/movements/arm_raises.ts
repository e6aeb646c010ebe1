import type { MovementGroup } from '../movements.ts'
import { heldPullApart, lateralRaise, proneRaise, pullApart, reverseFly } from '../patterns/armRaise.ts'

const seat = 'wheelchair'

export const movements: MovementGroup = {
  'lateral-raise': () => lateralRaise(),
  'lateral-raise@seated': () => lateralRaise({ seat }),
  'band-lateral-raise': () => lateralRaise({ load: 'band' }),
  'band-lateral-raise@seated': () => lateralRaise({ load: 'band', seat }),
  'reverse-fly': () => reverseFly(),
  'prone-y-raise': () => proneRaise(),
  'band-pull-apart': () => pullApart(),
  'band-pull-apart@seated': () => pullApart({ seat }),
  'towel-pull-apart': () => heldPullApart(),
  'towel-pull-apart@seated': () => heldPullApart({ seat }),
}
