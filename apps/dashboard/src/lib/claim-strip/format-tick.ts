const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 })
const full = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** From this on the numbers of an axis are shortened, so that neighbours never touch. */
const SHORTENED_FROM = 10_000

/** The numbers of an axis: in full up to 9,999; where one of them is higher all are shortened ("5k", "10k"). */
export const formatTicks = (values: readonly number[]): readonly string[] => {
  const { format } = values.some((value) => value >= SHORTENED_FROM) ? short : full
  return values.map((value) => format(value))
}
