/** Days from the first to the last, ISO 8601, inclusive. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** The years that days lie in, the last first. */
export const listYears = ({ from, to }: Days): readonly number[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index)
}

/** The days of a year, as far as its name tells them. */
export const daysOfYear = (year: number): Days => {
  const name = `${year}`.padStart(4, '0')
  return { from: `${name}-01-01`, to: `${name}-12-31` }
}
