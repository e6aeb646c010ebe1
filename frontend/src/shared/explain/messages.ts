import { catalogue } from '../i18n/catalogue.ts'

export const explainTexts = catalogue({
  en: () => import('./messages.en.ts'),
  es: () => import('./messages.es.ts'),
})
