import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {
  'page.title': 'Today',
  'page.empty': 'Your session of the day appears here.',
} as const satisfies Messages

export default en
