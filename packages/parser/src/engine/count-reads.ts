interface Counted<Value> {
  readonly value: Value
  /** How many elements or characters have been looked at so far. */
  readonly reads: () => number
}

/** A list that counts how often one of its elements is looked at: a measure of work that no clock disturbs. */
export const countListReads = <Element>(list: readonly Element[]): Counted<readonly Element[]> => {
  let reads = 0
  const value = new Proxy(list, {
    get: (target, key, receiver): unknown => {
      if (typeof key === 'string' && /^\d/.test(key)) reads += 1
      return Reflect.get(target, key, receiver)
    },
  })
  return { value, reads: () => reads }
}

/** A text that counts the characters looked at, one by one or in slices. */
export const countTextReads = (text: string): Counted<string> => {
  let reads = 0
  const slice = (start?: number, end?: number): string => {
    const cut = text.slice(start, end)
    reads += cut.length
    return cut
  }
  const lookAt =
    <Result>(look: (at: number) => Result) =>
    (at: number): Result => {
      reads += 1
      return look(at)
    }
  const methods: Readonly<Record<string, unknown>> = {
    slice,
    charCodeAt: lookAt((at) => text.charCodeAt(at)),
    codePointAt: lookAt((at) => text.codePointAt(at)),
    length: text.length,
  }
  const value = new Proxy(Object(text) as object, {
    get: (_, key): unknown => {
      if (typeof key === 'symbol') throw new TypeError('the counted text is only looked at, not converted')
      if (key in methods) return methods[key]
      if (!/^\d+$/.test(key)) throw new TypeError(`the counted text has no ${key}`)
      reads += 1
      return text[Number(key)]
    },
  })
  // Stands in for a string wherever only the members above are used.
  return { value: value as unknown as string, reads: () => reads }
}
