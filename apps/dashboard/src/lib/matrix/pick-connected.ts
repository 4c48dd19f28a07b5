import type { Contest } from '../standing/list-contests.ts'
import { divideByTeller } from '../standing/list-standings.ts'
import { keep } from '../survey/keep.ts'
import type { MatrixCell } from './matrix-cell.ts'

/** Columns and rows that fit a page and can still be told apart. */
export const MOST_COLUMNS = 26
const MOST_ROWS = 28

/** Kept with the contest, which stays the same for as long as its event does. */
export const countVoices = keep((contest: Contest): { readonly sources: number; readonly origins: number } => ({
  sources: divideByTeller(contest).size,
  origins: new Set(contest.stated.map(({ origin }) => origin.id)).size,
}))

/** Contests by how many origins they have, then by how many sources tell of them: those that say most come first. */
export const rankContests = keep((contests: readonly Contest[]): readonly Contest[] =>
  contests
    .map((contest) => ({ contest, ...countVoices(contest) }))
    .toSorted(
      (one, other) =>
        other.origins - one.origins || other.sources - one.sources || (one.contest.key < other.contest.key ? -1 : 1),
    )
    .map(({ contest }) => contest),
)

/** The sources with most cells, as many as fit, and how many that leaves out. */
export const pickSources = (
  cells: readonly MatrixCell[],
  always: string | null,
): { readonly sourceIds: readonly string[]; readonly rest: number } => {
  const ranked = [...Map.groupBy(cells, ({ sourceId }) => sourceId)]
    .toSorted(
      ([one, ofOne], [other, ofOther]) =>
        Number(other === always) - Number(one === always) || ofOther.length - ofOne.length || (one < other ? -1 : 1),
    )
    .map(([sourceId]) => sourceId)
  return { sourceIds: ranked.slice(0, MOST_ROWS), rest: Math.max(0, ranked.length - MOST_ROWS) }
}
