/** So many parts and texts are known at once, few enough to be no burden themselves; then all are met anew. */
const MOST_PARTS = 20_000
const MOST_TEXTS = 100_000

/** Longer texts are hardly ever met twice. */
const LONGEST_TEXT = 100

/** No two claims have the same: looking for it would only cost time. */
const OF_ONE_ALONE: ReadonlySet<string> = new Set(['evidence'])

export type ShareParts = <Item extends Readonly<Record<string, unknown>>>(record: Item) => Item

/**
 * Makes what records say alike one object: thousands of claims have the same place, day, speaker or group of people, and
 * read from a store each would have its own copy. The records are equal to those given. Parts are told apart by their
 * JSON, so that they must be plain data.
 */
export const makeSharing = (): ShareParts => {
  const texts = new Map<string, string>()
  const parts = new Map<string, object>()
  const shareText = (text: string): string => {
    if (text.length > LONGEST_TEXT) return text
    const known = texts.get(text)
    if (known !== undefined) return known
    if (texts.size >= MOST_TEXTS) texts.clear()
    texts.set(text, text)
    return text
  }
  const sharePart = (part: object): object => {
    const key = JSON.stringify(part)
    const known = parts.get(key)
    if (known !== undefined) return known
    if (parts.size >= MOST_PARTS) parts.clear()
    // Parsed anew, since what comes of JSON alone is held more tightly than what was put together field by field.
    const made = JSON.parse(key, (_, value: unknown) =>
      typeof value === 'string' ? shareText(value) : value,
    ) as object
    parts.set(key, made)
    return made
  }
  const share = (value: unknown): unknown => {
    if (typeof value === 'string') return shareText(value)
    if (Array.isArray(value) && typeof value[0] === 'string') return value.map(share)
    return typeof value === 'object' && value !== null ? sharePart(value) : value
  }
  // Each field is replaced by its equal, which the compiler cannot see.
  return <Item extends Readonly<Record<string, unknown>>>(record: Item) => {
    const shared: Record<string, unknown> = { ...record }
    for (const name in shared) if (!OF_ONE_ALONE.has(name)) shared[name] = share(shared[name])
    return shared as Item
  }
}
