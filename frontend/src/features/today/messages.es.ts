import type { Translation } from '@/shared/i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'page.title': 'Hoy',
  'page.empty': 'Aquí aparece tu sesión del día.',
} satisfies Translation<typeof en>
