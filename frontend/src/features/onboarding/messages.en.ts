import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {} as const satisfies Messages

export default en
