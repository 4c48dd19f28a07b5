import type { Policy } from '@reportedly/schema'
import { MEASURES } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { type Page, paginate } from '../page/paginate.ts'
import { askContests } from '../standing/ask-contests.ts'
import { type Contest, contestsByMeasure } from '../standing/list-contests.ts'
import type { Filters } from '../survey/choose-filters.ts'
import { keepFew } from '../survey/keep-few.ts'
import type { Survey } from '../survey/survey.ts'
import { countOf } from '../words/count-of.ts'
import { formatNumber } from '../words/format-number.ts'
import { POLICY_WORDS } from '../words/policy-words.ts'
import type { Baseline, MatrixChoice } from './choose-matrix.ts'
import { composeCells } from './compose-cells.ts'
import type { MatrixContent } from './geometry.ts'
import type { MatrixCell } from './matrix-cell.ts'
import { orderMatrix } from './order-matrix.ts'
import { MOST_COLUMNS, pickSources, rankContests } from './pick-connected.ts'
import { headContest, headSource, viewCell } from './view-cell.ts'

/** What the page of the matrix shows. */
export interface MatrixView {
  readonly measure: string
  /** Laid out where it is drawn: half as long as its places in pixels. */
  readonly content: MatrixContent
  /** Columns turn over page by page, those with most origins first. */
  readonly page: Omit<Page<unknown>, 'items'>
  readonly lead: string
  readonly baseline: string
  /** What is left out, in words; null where nothing is. */
  readonly restsOn: string
  /** The sources that can be chosen as a baseline: those shown. */
  readonly sources: readonly { readonly id: string; readonly name: string }[]
}

/** What figures are held against, in words that follow “held against”. */
export const describeMatrixBaseline = (baseline: Baseline, policy: Policy, survey: Survey): string => {
  if (baseline.kind === 'source') return `the figure of ${survey.nameSource(baseline.sourceId)}`
  if (baseline.kind === 'origins') return 'the middle figure of all origins, one vote each'
  return `the best figure of the policy “${POLICY_WORDS[policy].name}”`
}

const chooseContests = (survey: Survey, reading: ReadingChoice, filters: Filters, { measure }: MatrixChoice) => {
  const isAsked = askContests(survey, { ...filters, measure })
  return (contestsByMeasure(survey, reading).get(measure) ?? []).filter((contest) => isAsked?.(contest) ?? true)
}

const listBreaks = (sizes: readonly number[]): readonly number[] =>
  sizes.slice(0, -1).reduce<readonly number[]>((breaks, size) => [...breaks, (breaks.at(-1) ?? 0) + size], [])

const composeRest = (cells: number, columns: number, total: number, restOfSources: number): string => {
  const shown = `${countOf(cells, 'cell')} in ${countOf(columns, 'column')}`
  const pages = total > columns ? `, of ${formatNumber(total)} with such figures` : ''
  const left = restOfSources > 0 ? `; ${countOf(restOfSources, 'more source tells', 'more sources tell')} of them` : ''
  return `${shown}${pages}${left}.`
}

const headContests = (contests: readonly Contest[], cells: readonly MatrixCell[]) => {
  const ofEvent = Map.groupBy(contests, ({ happening }) => happening)
  const againstOf = new Map(cells.map(({ contest, against }) => [contest, against]))
  return contests.map((contest) =>
    headContest(contest, (ofEvent.get(contest.happening)?.length ?? 0) > 1, againstOf.get(contest) ?? null),
  )
}

const keepShown = (cells: readonly MatrixCell[], sourceIds: readonly string[]): readonly MatrixCell[] => {
  const shown = new Set(sourceIds)
  return cells.filter(({ sourceId }) => shown.has(sourceId))
}

interface Asked {
  readonly reading: ReadingChoice
  readonly filters: Filters
  readonly choice: MatrixChoice
  readonly page: string | null
}

/** So many are kept: each is of hundreds of cells, and the first of all is asked for far more often than others. */
const MOST_KEPT = 8

/** Views the matrix of sources and events that the address asks for. */
export const viewMatrix = keepFew(MOST_KEPT, (survey: Survey, asked: Asked): MatrixView => {
  const { reading, choice } = asked
  const ranked = rankContests(chooseContests(survey, reading, asked.filters, choice))
  const { items: contests, ...page } = paginate(ranked, asked.page, MOST_COLUMNS)
  const around = { baseline: choice.baseline, policy: reading.policy, survey }
  const all = contests.flatMap((contest) => composeCells(contest, around))
  const { sourceIds, rest } = pickSources(all, choice.baseline.kind === 'source' ? choice.baseline.sourceId : null)
  const cells = keepShown(all, sourceIds)
  const blocks = orderMatrix({ sourceIds, contests, cells }, choice.order)
  const rows = blocks.flatMap((block) => block.rows.flatMap((row) => sourceIds[row] ?? []))
  const columns = blocks.flatMap((block) => block.columns.flatMap((column) => contests[column] ?? []))
  const rowOf = new Map(rows.map((id, index) => [id, index]))
  const columnOf = new Map(columns.map((contest, index) => [contest, index]))
  const views = cells.flatMap((cell) => {
    const [row, column] = [rowOf.get(cell.sourceId), columnOf.get(cell.contest)]
    return row === undefined || column === undefined ? [] : [{ cell, row, column }]
  })
  return {
    measure: MEASURES[choice.measure].label,
    content: {
      rows: rows.map((id) => headSource(id, survey)),
      columns: headContests(
        columns,
        cells.filter(({ kind }) => kind === 'ratio'),
      ),
      rowBreaks: listBreaks(blocks.map((block) => block.rows.length)),
      columnBreaks: listBreaks(blocks.map((block) => block.columns.length)),
      cells: views.map(({ cell, row, column }) => viewCell(cell, row, column)),
    },
    page,
    lead: `${MEASURES[choice.measure].label} in ${countOf(new Set(columns.map(({ happening }) => happening)).size, 'event')}, as ${countOf(rows.length, 'source tells', 'sources tell')} of them.`,
    baseline: describeMatrixBaseline(choice.baseline, reading.policy, survey),
    restsOn: composeRest(views.length, columns.length, ranked.length, rest),
    sources: sourceIds
      .map((id) => ({ id, name: survey.nameSource(id) }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  }
})
