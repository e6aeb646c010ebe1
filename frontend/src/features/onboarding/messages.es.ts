import type { Translation } from '@/shared/i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {} satisfies Translation<typeof en>
