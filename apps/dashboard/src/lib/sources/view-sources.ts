import type { ReadingChoice } from '../event/choose-reading.ts'
import { type Page, paginate } from '../page/paginate.ts'
import { listFaceless } from '../standing/list-tellings.ts'
import { applyFilters } from '../survey/apply-filters.ts'
import type { Filters } from '../survey/choose-filters.ts'
import type { Survey } from '../survey/survey.ts'
import { countOf } from '../words/count-of.ts'
import { formatNumber } from '../words/format-number.ts'
import { filterSources } from './filter-sources.ts'
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
}

const SOURCES_A_PAGE = 60

const countFaceless = (survey: Survey, isShown: ((claimId: string) => boolean) | null): number => {
  const faceless = listFaceless(survey)
  return isShown === null ? faceless.size : [...faceless].filter(isShown).length
}

const composeLead = (shown: readonly SourceSummary[], faceless: number): string => {
  const origins = shown.filter(({ asOrigin }) => asOrigin > 0).length
  const told = countOf(shown.length, 'source')
  const words = shown.length < 2 ? `${told}.` : `${told}, ${formatNumber(origins)} of them the origin of a figure.`
  if (faceless === 0) return words
  return `${words} ${countOf(faceless, 'figure goes', 'figures go')} back to speakers whom no report names; they have no row here.`
}

/** Null where all are shown. */
const chooseClaims = (survey: Survey, filters: Filters): ((claimId: string) => boolean) | null => {
  const figures = applyFilters(survey, { ...filters, source: null, kind: null, stake: null })
  if (figures.length === survey.figures.length) return null
  const claims = new Set(figures.flatMap(({ voices }) => voices.map(({ claim }) => claim.id)))
  return (id) => claims.has(id)
}

const findWidest = (summaries: readonly SourceSummary[]): number =>
  summaries
    .flatMap(({ logs }) => logs)
    .reduce((most, log) => (Number.isFinite(log) ? Math.max(most, Math.abs(log)) : most), 0)

/** What the address asks of the sources. */
export interface SourcesAsked {
  readonly reading: ReadingChoice
  readonly filters: Filters
  readonly sort: SourceSort
  readonly page: string | null
}

/** The sources that the address asks for, in its order. */
export const chooseSources = (survey: Survey, { filters, reading, sort }: SourcesAsked): readonly SourceSummary[] =>
  sortSources(filterSources(summariseSources(survey, reading, chooseClaims(survey, filters)), survey, filters), sort)

/** Views the sources of a survey as the address asks for them. */
export const viewSources = (survey: Survey, asked: SourcesAsked): SourcesView => {
  const shown = chooseSources(survey, asked)
  const page = paginate(shown, asked.page, SOURCES_A_PAGE)
  const widest = findWidest(page.items)
  return {
    page: { ...page, items: page.items.map((summary) => viewSourceRow(summary, widest)) },
    widest,
    longest: page.items.reduce((most, { figures }) => Math.max(most, figures), 0),
    lead: composeLead(shown, countFaceless(survey, chooseClaims(survey, asked.filters))),
  }
}
