/** A list in two: what is at once in sight, and what stands behind a fold. */
export interface FoldedList<Item> {
  readonly shown: readonly Item[]
  readonly folded: readonly Item[]
}

/** Folds a list after so many items; one item alone is never folded, since a fold is as tall. */
export const foldList = <Item>(items: readonly Item[], most: number): FoldedList<Item> =>
  items.length <= most + 1 ? { shown: items, folded: [] } : { shown: items.slice(0, most), folded: items.slice(most) }
