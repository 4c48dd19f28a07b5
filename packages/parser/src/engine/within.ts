/** Something found in a text, by its tokens: first inclusive, end exclusive. */
interface Extent {
  readonly first: number
  readonly end: number
}

/** Index of the first item that begins at or behind a token; their number when none does. Items stand in the order of the text. */
export const firstFrom = (items: readonly Extent[], token: number): number => {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.first ?? Infinity) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The items that lie within a half-open range of tokens, found without a look at the others. */
export const within = <Item extends Extent>(items: readonly Item[], first: number, end: number): readonly Item[] => {
  const lying: Item[] = []
  for (let at = firstFrom(items, first); at < items.length; at += 1) {
    const item = items[at]
    if (!item || item.first >= end) break
    if (item.end <= end) lying.push(item)
  }
  return lying
}
