/** Keeps what a function made of an object, of the `most` objects asked for last. */
export const keepLately = <Key extends object, Value extends NonNullable<unknown>>(
  most: number,
  make: (key: Key) => Value,
): ((key: Key) => Value) => {
  const kept = new Map<Key, Value>()
  return (key) => {
    const value = kept.get(key) ?? make(key)
    // Those asked for last stand last.
    kept.delete(key)
    kept.set(key, value)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return value
  }
}
