/** The Jaccard likeness of two ascending lists without repetitions: what they share over what they hold together, 0–1. */
export const measureLikeness = (one: readonly number[], other: readonly number[]): number => {
  let [shared, a, b] = [0, 0, 0]
  while (a < one.length && b < other.length) {
    const left = one[a] ?? 0
    const right = other[b] ?? 0
    if (left === right) shared += 1
    if (left <= right) a += 1
    if (right <= left) b += 1
  }
  const together = one.length + other.length - shared
  return together === 0 ? 0 : shared / together
}
