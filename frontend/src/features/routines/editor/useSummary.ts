import { useMessages } from '@/shared/i18n/useMessages.ts'
import { useRoutineWords } from '../useRoutineWords.ts'
import { editorMessages } from './messages.ts'
import type { EditedItem } from './model.ts'
import { readEdited } from './read.ts'

/** The sets in words, or that something is still missing. */
export function useSummary(): (item: EditedItem) => string {
  const t = useMessages(editorMessages)
  const words = useRoutineWords()
  return (item) => {
    const day = { key: 0, name: '', notes: '', weekday: 0, items: [{ ...item, joined: false }] }
    const read = readEdited({ name: '-', notes: '', days: [day], next: 0 }).input?.days[0]?.items[0]
    if (!read) return t('item.unread')
    return [read.sets.map(words.typed).join(' + '), ...words.facts(read)]
      .join(' · ')
      .replaceAll('\u00a0', ' ')
  }
}
