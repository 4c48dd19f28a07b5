import { type Bins, chooseBins } from './choose-bins.ts'
import { type Dated, type Days, findEnds, listDays, parseDay } from './dated.ts'
import { type Sum, sumBins } from './sum-bins.ts'

/** What is dated, added up: all that a timeline needs of it. */
export interface Binned {
  readonly bins: Bins
  /** First day of the first bin, and the first after the last. */
  readonly first: Date
  readonly after: Date
  readonly sums: readonly Sum[]
  /** What is known no closer than several bins. */
  readonly wide: readonly Days[]
}

/** Adds up what is dated by day, month, quarter or year; null where nothing is. */
export const binDated = (items: readonly Dated[]): Binned | null => {
  const dated = listDays(items)
  const ends = findEnds(dated)
  if (ends === null) return null
  const [start, end] = [parseDay(ends.start), parseDay(ends.end)]
  const bins = chooseBins(start, end)
  return { bins, first: bins.floor(start), after: bins.next(bins.floor(end)), ...sumBins(dated, bins) }
}
