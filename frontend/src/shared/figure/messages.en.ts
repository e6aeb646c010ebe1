import type { Messages } from '../i18n/catalogue.ts'

const en = {
  'play.loop': 'Play the movement',
  'play.once': 'Play it once',
  'play.pause': 'Pause the movement',
  'play.slow': 'Half speed',
} as const satisfies Messages

export default en
