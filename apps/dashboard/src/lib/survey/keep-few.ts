import { keep } from './keep.ts'

/** Keeps what a function made of an object for what was asked of it (plain data), of the `most` things asked of it last. */
export const keepFew = <Key extends object, Asked, Value extends NonNullable<unknown>>(
  most: number,
  make: (key: Key, asked: Asked) => Value,
): ((key: Key, asked: Asked) => Value) => {
  const kept = keep<Key, Map<string, Value>>(() => new Map())
  return (key, asked) => {
    const values = kept(key)
    const name = JSON.stringify(asked)
    const value = values.get(name) ?? make(key, asked)
    // Those asked for last stand last.
    values.delete(name)
    values.set(name, value)
    const [oldest] = values.keys()
    if (values.size > most && oldest !== undefined) values.delete(oldest)
    return value
  }
}
