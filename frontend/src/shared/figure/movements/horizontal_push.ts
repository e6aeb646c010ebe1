import type { MovementGroup } from '../movements.ts'
import { palmPress, tablePushUp } from '../patterns/held.ts'
import { archerPushUp, pushUp, wallPushUp } from '../patterns/pushUp.ts'

const table = { type: 'table', x: [63, 96], y: 42 } as const
const fold = (x: number, y: number, out: number) =>
  ({ type: 'box', min: [x - 6, y, -out], max: [x + 6, y + 1, out], look: 'wood' }) as const

export const movements: MovementGroup = {
  'push-up': () => pushUp(),
  'knee-push-up': () => pushUp({ onKnees: true }),
  'incline-push-up': () => pushUp({ hands: 42, also: [table] }),
  'fist-incline-push-up': () => pushUp({ hands: 42, onFists: true, also: [table, fold(66, 42, 20)] }),
  'fist-push-up': () => pushUp({ onFists: true, also: [fold(73, 0, 20)] }),
  'decline-push-up': () => pushUp({ feet: 27.5, also: [{ type: 'chair', x: -15 }] }),
  'close-grip-push-up': () =>
    pushUp({
      width: 6,
      tucked: true,
      muscles: { primary: ['triceps'], secondary: ['chest', 'frontDelts'] },
    }),
  'archer-push-up': () => archerPushUp(),
  'wall-push-up': () => wallPushUp(),
  'seated-table-push-up': () => tablePushUp(),
  'palm-press': () => palmPress(),
  'palm-press@seated': () => palmPress({ seat: 'wheelchair' }),
}
