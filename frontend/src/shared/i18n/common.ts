import { catalogue } from './catalogue.ts'

/** The texts of the shell and of the components that every page shares. */
export const commonMessages = catalogue({
  en: () => import('./common.en.ts'),
  es: () => import('./common.es.ts'),
})
