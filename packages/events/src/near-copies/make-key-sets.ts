/** Sets of keys that can only grow together. A key that was never joined is a set of its own. */
export interface KeySets {
  /** The smallest key of the set, whatever the order of the joins. */
  readonly find: (key: string) => string
  readonly join: (one: string, other: string) => void
}

/** Union-find over strings, near-linear in the number of joins. */
export const makeKeySets = (): KeySets => {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    for (let at = key; at !== root;) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  const join = (one: string, other: string): void => {
    const [a, b] = [find(one), find(other)]
    if (a !== b) parents.set(a < b ? b : a, a < b ? a : b)
  }
  return { find, join }
}
