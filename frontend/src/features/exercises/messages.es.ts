import type { Translation } from '@/shared/i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'page.title': 'Ejercicios',
  'page.empty': 'Aquí aparecen los ejercicios.',
} satisfies Translation<typeof en>
