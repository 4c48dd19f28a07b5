import type { Generator } from './generators.ts'
import { medianOf, timesOf } from './time-of.ts'

/** How the time to read a hostile text grows with its length. */
export interface Growth {
  readonly name: string
  /** Length of the longest text read, in UTF-16 code units. */
  readonly length: number
  /** Milliseconds of work for that text. */
  readonly time: number
  /** The highest time(4n) / time(n) seen; null when everything was too quick to tell. */
  readonly ratio: number | null
}

/** How far and how often to measure. */
export interface GrowthLimits {
  readonly from: number
  readonly to: number
  readonly runs: number
  readonly bound: number
}

/** Milliseconds below which a ratio says more about the clock, which ticks every four, than about the reader. */
const TOO_QUICK = 24

const ratioOf = (before: number, after: number): number | null => (before < TOO_QUICK ? null : after / before)

/**
 * Reads a hostile text four times as long each time, as far as the limit, and stops at the first length where four times
 * the length takes more than `bound` times as long, also when measured again. Times are medians.
 */
export const measureGrowth = (
  { name, generate }: Generator,
  read: (text: string) => void,
  { from, to, runs, bound }: GrowthLimits,
): Growth => {
  const timeFor = (length: number): number => {
    const text = generate(length)
    return medianOf(timesOf(() => read(text), runs))
  }
  const measureAgain = (length: number): number | null => ratioOf(timeFor(length / 4), timeFor(length))
  read(generate(from))
  let growth: Growth = { name, length: from, time: timeFor(from), ratio: null }
  while (growth.length * 4 <= to && (growth.ratio ?? 0) <= bound) {
    const length = growth.length * 4
    const time = timeFor(length)
    const first = ratioOf(growth.time, time)
    const ratio = first !== null && first > bound ? Math.min(first, measureAgain(length) ?? first) : first
    growth = { name, length, time, ratio: ratio === null ? growth.ratio : Math.max(ratio, growth.ratio ?? 0) }
  }
  return growth
}
