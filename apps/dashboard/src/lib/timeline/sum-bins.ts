import { utcDay } from 'd3'
import type { Bins } from './choose-bins.ts'
import { type Days, parseDay, writeDay } from './dated.ts'

/** What happened within one bin, its figures added up. */
export interface Sum {
  readonly start: Date
  /** The first day after it. */
  readonly after: Date
  /** First and last day, ISO 8601, inclusive. */
  readonly from: string
  readonly to: string
  readonly events: number
  /** Null where none of them has a figure. */
  readonly total: number | null
  readonly high: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Finds the first day of the bin that a day lies in, once for each day: far more happened than there are days. */
const makeBinOf = (bins: Bins): ((iso: string) => string) => {
  const found = new Map<string, string>()
  return (iso) => {
    const bin = found.get(iso) ?? writeDay(bins.floor(parseDay(iso)))
    found.set(iso, bin)
    return bin
  }
}

const sumBin = (from: string, members: readonly Days[], bins: Bins): Sum => {
  const start = parseDay(from)
  const after = bins.next(start)
  const sized = members.flatMap(({ item }) => (item.size === null ? [] : [{ size: item.size, high: item.high }]))
  return {
    start,
    after,
    from,
    to: writeDay(utcDay.offset(after, -1)),
    events: members.length,
    total: sized.length === 0 ? null : sum(sized.map(({ size }) => size)),
    high: sum(sized.map(({ size, high }) => high ?? size)),
  }
}

/** Days that are so many times shorter than a bin are put into the one they begin in, though they end in the next. */
const FAR_SHORTER = 4

/** Finds the bin that days are put into; null where they may be in any of several. */
const makeHomeOf = (bins: Bins): ((days: Days) => string | null) => {
  const binOf = makeBinOf(bins)
  return ({ from, to }) => {
    const bin = binOf(from)
    if (bin === binOf(to)) return bin
    const start = parseDay(bin)
    const days = utcDay.count(parseDay(from), parseDay(to)) + 1
    return days * FAR_SHORTER <= utcDay.count(start, bins.next(start)) ? bin : null
  }
}

/** Adds figures up by bin, in the order of time; what is known no closer than several bins is put in none. */
export const sumBins = (
  dated: readonly Days[],
  bins: Bins,
): { readonly sums: readonly Sum[]; readonly wide: readonly Days[] } => {
  const homeOf = makeHomeOf(bins)
  const groups = Map.groupBy(dated, homeOf)
  return {
    sums: [...groups]
      .flatMap(([from, members]) => (from === null ? [] : [sumBin(from, members, bins)]))
      .toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    wide: groups.get(null) ?? [],
  }
}
