/** From so many doublings on figures are sharply disputed, disputed, different. */
const [SHARPLY, DISPUTED, DIFFERENT] = [3, 1, 0.25]

/** A dispute score in words: "disputed: from the lowest to the highest figure it doubles 1.7 times". */
export const describeDispute = (score: number | null): string => {
  if (score === null) return 'no two independent origins give a figure for the same thing'
  if (score < DIFFERENT) return 'figures agree'
  if (score < DISPUTED) return 'figures differ by less than double'
  const times = score.toFixed(1).replace(/\.0$/, '')
  const words = score < SHARPLY ? 'disputed' : 'sharply disputed'
  return `${words}: from the lowest to the highest figure it doubles ${times === '1' ? 'once' : `${times} times`}`
}
