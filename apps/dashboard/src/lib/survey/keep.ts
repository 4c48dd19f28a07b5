/** Keeps what a pure function made of an object, for as long as the object is kept. */
export const keep = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const kept = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known.value
    const value = make(key)
    kept.set(key, { value })
    return value
  }
}
