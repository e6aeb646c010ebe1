import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {
  'page.title': 'Progress',
  'page.empty': 'Every set you log shows up here.',
} as const satisfies Messages

export default en
