import type { MovementGroup } from '../movements.ts'
import { pullUp } from '../patterns/hang.ts'
import { pronePull } from '../patterns/prone.ts'
import { bandPulldown, latPulldown, towelPulldown } from '../patterns/pulldown.ts'

export const movements: MovementGroup = {
  'towel-pulldown': () => towelPulldown(),
  'towel-pulldown@seated': () => towelPulldown({ seated: true }),
  'prone-pulldown': () =>
    pronePull({
      from: [68, 5, 14],
      to: [36, 5.5, 22],
      elbow: [-1, 0.12, 0.5],
      also: [{ type: 'towel', through: ['handL', 'handR'], layer: 'barBehind' }],
    }),
  'band-pulldown': () => bandPulldown(),
  'band-pulldown@seated': () => bandPulldown({ seated: true }),
  'lat-pulldown': () => latPulldown(),
  'band-assisted-pull-up': () => pullUp({ band: true }),
  'pull-up': () => pullUp(),
  'chin-up': () => pullUp({ underhand: true, width: 13 }),
}
