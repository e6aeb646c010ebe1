import { catalogue } from '../i18n/catalogue.ts'

/** The texts of forms and words about logged work that several features show. */
export const logMessages = catalogue({
  en: () => import('./messages.en.ts'),
  es: () => import('./messages.es.ts'),
})
