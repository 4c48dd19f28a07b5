/** From so many doublings on figures are sharply disputed, disputed, different. */
const [SHARPLY, DISPUTED, DIFFERENT] = [3, 1, 0.25]

/** A dispute score in words: "disputed: the highest figure is about 3.4 times the lowest". */
export const describeDispute = (score: number | null): string => {
  if (score === null) return 'no two independent origins give a figure for the same thing'
  if (score < DIFFERENT) return 'figures agree'
  if (score < DISPUTED) return 'figures differ by less than double'
  const words = score < SHARPLY ? 'disputed' : 'sharply disputed'
  const times = (2 ** score).toPrecision(2)
  return `${words}: the highest figure is about ${Number(times)} times the lowest`
}
