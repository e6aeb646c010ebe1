import type { Translation } from '@/shared/i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'page.title': 'Progreso',
  'page.empty': 'Aquí verás cada serie que registres.',
} satisfies Translation<typeof en>
