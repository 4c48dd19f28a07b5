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

/** The rows that the estimate rests on come first; what room they leave is for those that are set aside. */
const chooseRows = <Row extends StripRow>(rows: readonly Row[]): readonly Row[] => {
  const used = takeEvenly(rows.filter(isUsed), MOST_ROWS)
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
  return chooseRows(rows).map((row) => ({ ...row, claims: takeEvenly(row.claims, MOST_IN_ROW) }))
}
