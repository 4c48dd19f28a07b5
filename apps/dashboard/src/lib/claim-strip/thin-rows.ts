import type { StripRow } from './group-rows.ts'
import type { StripClaim } from './strip-claim.ts'

/** More figures than these make a strip taller than anyone scrolls through. */
export const MOST_DRAWN = 40

/** Of so many, these rows are drawn, and in each so many figures. */
const MOST_ROWS = 24
const MOST_IN_ROW = 3

/** So many items at equal distances, the first and the last among them. */
const takeEvenly = <Item>(items: readonly Item[], most: number): readonly Item[] => {
  if (items.length <= most) return items
  const step = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]).filter(
    (item) => item !== undefined,
  )
}

const isUsed = ({ claims }: StripRow): boolean => claims.some(({ used }) => used)

const highestOf = ({ claims }: StripRow): number =>
  claims.reduce((most, { used, quantity: { low, high } }) => (used ? Math.max(most, high ?? low ?? 0) : most), 0)

/** Rows stand by their lowest figure: the one with the highest of all may be any of them. */
const withHighest = <Row extends StripRow>(some: readonly Row[], all: readonly Row[]): readonly Row[] => {
  const most = Math.max(0, ...all.map(highestOf))
  const highest = all.find((row) => highestOf(row) === most)
  return highest === undefined || some.includes(highest) ? some : [...some.slice(0, -1), highest]
}

/** Of a source that gives many figures the lowest, the middle and the highest; words without a number where it has none. */
const thinRow = <Claim extends StripClaim>(claims: readonly Claim[]): readonly Claim[] => {
  const numbered = claims.filter(({ quantity: { low, high } }) => low !== null || high !== null)
  const used = numbered.filter((claim) => claim.used)
  const [first] = [used, numbered, claims].filter((some) => some.length > 0)
  return takeEvenly(claims.length <= MOST_IN_ROW ? claims : (first ?? claims), MOST_IN_ROW)
}

/** The rows that the estimate rests on come first; what room they leave is for those that are set aside. */
const chooseRows = <Row extends StripRow>(rows: readonly Row[]): readonly Row[] => {
  const all = rows.filter(isUsed)
  const used = withHighest(takeEvenly(all, MOST_ROWS), all)
  const aside = takeEvenly(
    rows.filter((row) => !isUsed(row)),
    Math.max(2, MOST_ROWS - used.length),
  )
  const chosen = new Set([...used, ...aside.slice(0, MOST_ROWS - used.length)])
  return rows.filter((row) => chosen.has(row))
}

/**
 * The figures to draw of very many, row by row: rows at equal distances from the lowest figure to the highest, and of a
 * source that gives many figures the lowest, the middle and the highest. Few are all drawn.
 */
export const thinRows = <Claim extends StripClaim>(rows: readonly StripRow<Claim>[]): readonly StripRow<Claim>[] => {
  const figures = rows.reduce((count, { claims }) => count + claims.length, 0)
  if (figures <= MOST_DRAWN) return rows
  return chooseRows(rows).map((row) => ({ ...row, claims: thinRow(row.claims) }))
}
