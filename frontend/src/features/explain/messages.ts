import { catalogue } from '@/shared/i18n/catalogue.ts'

export const explainMessages = catalogue({
  en: () => import('./messages.en.ts'),
  es: () => import('./messages.es.ts'),
})
