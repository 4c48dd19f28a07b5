import type { Spread } from './dispute-score.ts'

/** From so many doublings on figures are sharply disputed, disputed, different. */
const [SHARPLY, DISPUTED, DIFFERENT] = [3, 1, 0.25]

/** None has no multiple, so that beside it the highest figure is told as it is. */
const tellApart = (score: number, spread: Spread | null): string =>
  spread?.least === 0
    ? `none on one side, ${spread.most} on the other`
    : `the highest figure is about ${Number((2 ** score).toPrecision(2))} times the lowest`

/**
 * A dispute score in words: "disputed: the highest figure is about 3.4 times the lowest"; with the figures it is of, where
 * the lowest is none: "sharply disputed: none on one side, 300 on the other".
 */
export const describeDispute = (score: number | null, spread: Spread | null = null): string => {
  if (score === null) return 'no two independent origins give a figure for the same thing'
  if (score < DIFFERENT) return 'figures agree'
  if (score < DISPUTED) return 'figures differ by less than double'
  return `${score < SHARPLY ? 'disputed' : 'sharply disputed'}: ${tellApart(score, spread)}`
}
