/** More numbers are sorted quicker as plain numbers than by a function that compares them. */
const FEW = 16

const sort = (values: readonly number[]): ArrayLike<number> =>
  values.length <= FEW ? values.toSorted((one, other) => one - other) : Float64Array.from(values).sort()

/** The middle value, the lower of the two middle ones when the count is even, so that it is always a stated one. */
export const lowerMedian = (values: readonly number[]): number | null => {
  if (values.length <= 2) return values.length === 0 ? null : Math.min(...values)
  return sort(values)[Math.ceil(values.length / 2) - 1] ?? null
}
