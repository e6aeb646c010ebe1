/**
 * Messages, typed by their English text and loaded by language.
 *
 * A feature keeps its texts in messages.en.ts and messages.es.ts and joins them in messages.ts:
 *
 *     export const planMessages = catalogue({
 *       en: () => import('./messages.en.ts'),
 *       es: () => import('./messages.es.ts'),
 *     })
 *
 * English is `export default { 'week.title': 'Week {n} of {total}', ... } as const satisfies Messages`, Spanish
 * `export default { ... } satisfies Translation<typeof en>`: the compiler finds a missing or a stray key, and
 * catalogue.test.ts a placeholder that differs. A plural is `{ one: '{n} set', other: '{n} sets' }` and takes
 * its form from `n`. Bold parts are written `<b>…</b>` and shown with rich().
 */
import type { Language } from '../prefs/preferences.ts'

export interface Plural {
  readonly zero?: string
  readonly one: string
  readonly other: string
}

export type Messages = Readonly<Record<string, string | Plural>>

export type Translation<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends string ? string : Plural
}

export interface Catalogue<M extends Messages = Messages> {
  /** The same promise each time; React's use() reads one that is fulfilled without waiting. */
  load(language: Language): Promise<Translation<M>>
  /** Only a type: the English messages with their exact texts. */
  readonly source?: M
}

type Loader<M> = () => Promise<{ default: M }>

/** As React tags promises that it has seen fulfilled. */
type Tagged<T> = Promise<T> & { status?: 'fulfilled'; value?: T }

const used = new Set<Catalogue>()

/** Declares a catalogue. Nothing is loaded until a route or a component asks for it. */
export function catalogue<const M extends Messages>(loaders: {
  en: Loader<M>
  es: Loader<Translation<M>>
}): Catalogue<M> {
  const promises = new Map<Language, Tagged<Translation<M>>>()
  const self: Catalogue<M> = {
    load(language) {
      used.add(self as unknown as Catalogue)
      let promise = promises.get(language)
      if (!promise) {
        const loader = loaders[language] as Loader<Translation<M>>
        const loading: Tagged<Translation<M>> = loader().then(
          (module) => {
            loading.status = 'fulfilled'
            loading.value = module.default
            return module.default
          },
          (reason) => {
            promises.delete(language) // offline: the next visit tries again
            throw reason
          },
        )
        promise = loading
        promises.set(language, promise)
      }
      return promise
    },
  }
  return self
}

/** Loads a language for every catalogue in use, so that a switch changes the page at once. */
export async function loadUsed(language: Language): Promise<void> {
  await Promise.all([...used].map((one) => one.load(language)))
}
