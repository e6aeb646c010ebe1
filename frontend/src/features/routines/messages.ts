import { catalogue } from '@/shared/i18n/catalogue.ts'

export const routinesMessages = catalogue({
  en: () => import('./messages.en.ts'),
  es: () => import('./messages.es.ts'),
})
