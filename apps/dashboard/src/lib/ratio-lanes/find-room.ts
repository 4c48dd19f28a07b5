import { formatNumber } from '../words/format-number.ts'

/** A column with its place in percent of the width and pixels from the top. */
interface Counted {
  readonly x: number
  readonly y: number
  readonly count: number
}

/** The narrowest chart, in pixels; what has room there has room everywhere. */
const NARROWEST = 340
const DIGIT = 7.2
const LINE = 15
const HALF_A_COLUMN = 8

const halfOf = (count: number): number => (formatNumber(count).length * DIGIT) / 2

/** The columns whose count has room above them on the narrowest chart: clear of other counts, and of taller columns. */
export const findRoom = <Column extends Counted>(columns: readonly Column[]): ReadonlySet<Column> => {
  const placed: Column[] = []
  for (const column of columns.toSorted((one, other) => other.count - one.count)) {
    const half = halfOf(column.count)
    const isApart = (other: Column, reach: number): boolean =>
      (Math.abs(other.x - column.x) / 100) * NARROWEST >= half + reach
    const isFree =
      columns.every((other) => other === column || other.y >= column.y || isApart(other, HALF_A_COLUMN)) &&
      placed.every((other) => Math.abs(other.y - column.y) > LINE || isApart(other, halfOf(other.count)))
    if (isFree) placed.push(column)
  }
  return new Set(placed)
}
