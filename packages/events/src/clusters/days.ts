const DAY = 86_400_000

/** The day so many days after an ISO 8601 day. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)

/** Every ISO 8601 day from the first to the last, both included; none when that is more than `most`. */
export const listDays = (first: string, last: string, most: number): readonly string[] => {
  const count = (Date.parse(last) - Date.parse(first)) / DAY + 1
  return count > 0 && count <= most ? Array.from({ length: count }, (_, at) => addDays(first, at)) : []
}
