/** What a timeline draws: something that happened within days, and how large it was. */
export interface Dated {
  readonly id: string
  readonly label: string
  readonly href: string
  /** First and last day it can have been, ISO 8601; null when not known. */
  readonly from: string | null
  readonly to: string | null
  /** The best figure and the highest; null where there is none. */
  readonly size: number | null
  readonly high: number | null
}

/** Something dated, whose first and last day are known. */
export interface Days {
  readonly item: Dated
  readonly from: string
  readonly to: string
}

/** The days of what is dated; the rest is left out. */
export const listDays = (items: readonly Dated[]): readonly Days[] =>
  items.flatMap((item): Days[] => {
    const from = item.from ?? item.to
    return from === null ? [] : [{ item, from, to: item.to ?? from }]
  })

/** The first day and the last of what is dated; null where nothing is. */
export const findEnds = (dated: readonly Days[]): { readonly start: string; readonly end: string } | null => {
  const [first] = dated
  if (first === undefined) return null
  let { from: start, to: end } = first
  for (const { from, to } of dated) {
    if (from < start) start = from
    if (to > end) end = to
  }
  return { start, end }
}

export const parseDay = (iso: string): Date => new Date(`${iso}T00:00:00Z`)

export const writeDay = (day: Date): string => day.toISOString().slice(0, 10)
