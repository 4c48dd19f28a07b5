/** The middle value, the lower of the two middle ones when the count is even, so that it is always a stated one. */
export const lowerMedian = (values: readonly number[]): number | null =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length / 2) - 1] ?? null
