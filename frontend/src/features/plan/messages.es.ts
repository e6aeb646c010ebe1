import type { Translation } from '@/shared/i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'page.title': 'Plan',
  'page.empty': 'Aquí aparece tu semana.',
} satisfies Translation<typeof en>
