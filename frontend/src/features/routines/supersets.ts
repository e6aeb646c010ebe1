/** Neighbours that are done in turn: exercises that share a group letter. */
export interface Grouped {
  group?: string
}

/** A superset, or an exercise by itself, with the exercises' places in their day. */
export interface Block<T> {
  group: string | null
  items: { item: T; place: number }[]
}

export function blocksOf<T extends Grouped>(items: readonly T[]): Block<T>[] {
  const blocks: Block<T>[] = []
  items.forEach((item, place) => {
    const last = blocks.at(-1)
    if (item.group && last?.group === item.group) last.items.push({ item, place })
    else blocks.push({ group: item.group ?? null, items: [{ item, place }] })
  })
  return blocks
}
