const DAY = 86_400_000

/** The day so many days after an ISO 8601 day. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)

/** Every ISO 8601 day from the first to the last, both included; none when that is more than `most`. */
export const listDays = (first: string, last: string, most: number): readonly string[] => {
  const count = (Date.parse(last) - Date.parse(first)) / DAY + 1
  return count > 0 && count <= most ? Array.from({ length: count }, (_, at) => addDays(first, at)) : []
}

/** A longer time fits too many happenings to be looked up month by month. */
const MOST_MONTHS = 3

/** Every month, "2025-05", that the time from the first to the last day touches; none of more than three. */
export const listMonths = (first: string, last: string): readonly string[] => {
  const months: string[] = []
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = addDays(`${month}-28`, 4).slice(0, 7)) {
    if (months.push(month) > MOST_MONTHS) return []
  }
  return months
}
