import type { Translation } from '../i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'play.loop': 'Ver el movimiento',
  'play.once': 'Verlo una vez',
  'play.pause': 'Pausar el movimiento',
  'play.slow': 'A media velocidad',
} satisfies Translation<typeof en>
