import type { ReadingChoice } from '../event/choose-reading.ts'
import { type Page, paginate } from '../page/paginate.ts'
import { facelessOf, listFaceless } from '../standing/list-tellings.ts'
import type { Filters } from '../survey/choose-filters.ts'
import type { Survey } from '../survey/survey.ts'
import { countOf } from '../words/count-of.ts'
import { formatNumber } from '../words/format-number.ts'
import { filterSources } from './filter-sources.ts'
import { type ShownClaims, showClaims } from './show-claims.ts'
import { type SourceSort, sortSources } from './sort-sources.ts'
import { type SourceSummary, summariseSources } from './summarise-sources.ts'
import { type SourceRow, viewSourceRow } from './view-source-row.ts'

/** What the table of sources shows. */
export interface SourcesView {
  readonly page: Page<SourceRow>
  /** The widest ratio on the page, which the scale of all its rows must hold. */
  readonly widest: number
  /** The most figures of a row on the page. */
  readonly longest: number
  /** Who speaks, summed up in words. */
  readonly lead: string
  /** How many figures go back to nobody named, in words; null where none does. */
  readonly faceless: string | null
}

const SOURCES_A_PAGE = 30

const countFaceless = (survey: Survey, shown: ShownClaims | null): number =>
  shown === null
    ? listFaceless(survey).length
    : shown.happenings.flatMap(facelessOf).filter((claim) => shown.isShown(claim)).length

const composeLead = (shown: readonly SourceSummary[]): string => {
  const origins = shown.filter(({ asOrigin }) => asOrigin > 0).length
  const told = countOf(shown.length, 'source')
  if (shown.length < 2) return `${told}.`
  return `${told}, ${origins === shown.length ? 'all' : formatNumber(origins)} of them the origin of a figure.`
}

const tellFaceless = (faceless: number): string | null =>
  faceless === 0
    ? null
    : `${countOf(faceless, 'figure goes', 'figures go')} back to speakers whom no report names; they have no row here.`

/** The logs rise, so that those furthest from none stand at the ends, behind what is beyond every scale. */
const widestOf = ({ logs }: SourceSummary): number => {
  const [lowest = 0, highest = 0] = [logs.find(Number.isFinite), logs.findLast(Number.isFinite)]
  return Math.max(-lowest, highest)
}

const findWidest = (summaries: readonly SourceSummary[]): number => Math.max(0, ...summaries.map(widestOf))

/** What the address asks of the sources. */
export interface SourcesAsked {
  readonly reading: ReadingChoice
  readonly filters: Filters
  readonly sort: SourceSort
  readonly page: string | null
}

const choose = (survey: Survey, { filters, reading, sort }: SourcesAsked, shown: ShownClaims | null) =>
  sortSources(filterSources(summariseSources(survey, reading, shown), survey, filters), sort)

/** The sources that the address asks for, in its order. */
export const chooseSources = (survey: Survey, asked: SourcesAsked): readonly SourceSummary[] =>
  choose(survey, asked, showClaims(survey, asked.filters))

/** What the filters ask of figures, as an address; who speaks is told by the row. */
const keepAsked = (filters: Filters): URLSearchParams =>
  new URLSearchParams(
    Object.entries({ ...filters, source: null, kind: null, stake: null }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  )

/** Views the sources of a survey as the address asks for them. */
export const viewSources = (survey: Survey, asked: SourcesAsked): SourcesView => {
  const claims = showClaims(survey, asked.filters)
  const shown = choose(survey, asked, claims)
  const page = paginate(shown, asked.page, SOURCES_A_PAGE)
  const widest = findWidest(page.items)
  const kept = keepAsked(asked.filters)
  return {
    page: { ...page, items: page.items.map((summary) => viewSourceRow(summary, widest, kept)) },
    widest,
    longest: page.items.reduce((most, { figures }) => Math.max(most, figures), 0),
    lead: composeLead(shown),
    faceless: tellFaceless(countFaceless(survey, claims)),
  }
}
