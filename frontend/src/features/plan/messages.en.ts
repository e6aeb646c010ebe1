import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {
  'page.title': 'Plan',
  'page.empty': 'Your week appears here.',
} as const satisfies Messages

export default en
