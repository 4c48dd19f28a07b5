import { lowerMedian } from '@reportedly/events'
import type { Contest } from '../standing/list-contests.ts'
import type { MatrixOrder } from './choose-matrix.ts'
import type { Block } from './find-blocks.ts'
import type { MatrixCell } from './matrix-cell.ts'
import { seriate } from './seriate.ts'

interface Sides {
  readonly sourceIds: readonly string[]
  readonly contests: readonly Contest[]
  readonly cells: readonly MatrixCell[]
}

const dayOf = ({ happening }: Contest): string => happening.event.time?.start ?? '9999'

/** Indices sorted by a value, the largest or smallest first; those without one last, ties as given. */
const sortIndices = (values: readonly (number | null)[], sign: 1 | -1): readonly number[] =>
  values
    .map((value, index) => ({ value, index }))
    .toSorted((one, other) => {
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null)
      return one.value === other.value ? 0 : sign * (one.value < other.value ? -1 : 1)
    })
    .map(({ index }) => index)

const medianLog = (cells: readonly MatrixCell[] | undefined): number | null =>
  lowerMedian((cells ?? []).flatMap(({ log }) => log ?? []))

const byRatio = ({ sourceIds, contests, cells }: Sides): Block => {
  const bySource = Map.groupBy(cells, ({ sourceId }) => sourceId)
  const byContest = Map.groupBy(cells, ({ contest }) => contest)
  const spreadOf = (contest: Contest): number | null => {
    const logs = (byContest.get(contest) ?? []).flatMap(({ log }) => log ?? [])
    return logs.length === 0 ? null : Math.max(...logs.map(Math.abs))
  }
  return {
    rows: sortIndices(
      sourceIds.map((id) => medianLog(bySource.get(id))),
      -1,
    ),
    columns: sortIndices(contests.map(spreadOf), -1),
  }
}

const byTime = ({ sourceIds, contests, cells }: Sides): Block => {
  const bySource = Map.groupBy(cells, ({ sourceId }) => sourceId)
  const firstDay = (id: string): number =>
    Math.min(...(bySource.get(id) ?? []).map(({ contest }) => Number(dayOf(contest).replaceAll('-', ''))))
  return {
    rows: sortIndices(sourceIds.map(firstDay), 1),
    columns: sortIndices(
      contests.map((contest) => Number(dayOf(contest).replaceAll('-', ''))),
      1,
    ),
  }
}

/** Rows and columns in the order asked for, in blocks that share no cell where they are clustered. */
export const orderMatrix = (sides: Sides, order: MatrixOrder): readonly Block[] => {
  if (order === 'ratio') return [byRatio(sides)]
  if (order === 'time') return [byTime(sides)]
  // Columns go in by day, so that what hangs together runs from early to late.
  const inTime = sides.contests.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))
  const columnOf = new Map(inTime.map((contest, index) => [contest, index]))
  const rowOf = new Map(sides.sourceIds.map((id, index) => [id, index]))
  const given = new Map(sides.contests.map((contest, index) => [contest, index]))
  const pairs = sides.cells.flatMap(({ sourceId, contest }) => {
    const [row, column] = [rowOf.get(sourceId), columnOf.get(contest)]
    return row === undefined || column === undefined ? [] : [[row, column] as const]
  })
  return seriate({ rows: sides.sourceIds.length, columns: inTime.length, pairs }).map(({ rows, columns }) => ({
    rows,
    columns: columns.flatMap((column) => {
      const contest = inTime[column]
      return contest === undefined ? [] : (given.get(contest) ?? [])
    }),
  }))
}
