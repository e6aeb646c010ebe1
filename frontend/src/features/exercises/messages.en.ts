import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {
  'page.title': 'Exercises',
  'page.empty': 'The exercises appear here.',
} as const satisfies Messages

export default en
