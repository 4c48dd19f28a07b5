/** From so many doublings on, in words; the first whose bound is reached. */
const WORDS: readonly (readonly [least: number, words: string])[] = [
  [3, 'sharply disputed'],
  [1, 'disputed'],
  [0.25, 'figures differ'],
  [0, 'figures agree'],
]

/** A dispute score in words: "disputed: the highest figure is about 3.4 times the lowest". */
export const describeDispute = (score: number | null): string => {
  if (score === null) return 'no two independent origins give a figure for the same thing'
  const [, words] = WORDS.find(([least]) => score >= least) ?? [0, 'figures agree']
  return score < 0.25
    ? words
    : `${words}: the highest figure is about ${(2 ** score).toFixed(1).replace(/\.0$/, '')} times the lowest`
}
