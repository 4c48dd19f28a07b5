import { Category, MATERIEL_CATEGORIES, MEASURES, type Measure } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { linkWith } from '../page/link-with.ts'
import { type Page, paginate } from '../page/paginate.ts'
import { askContests } from '../standing/ask-contests.ts'
import type { Filters } from '../survey/choose-filters.ts'
import type { Survey } from '../survey/survey.ts'
import { countOf } from '../words/count-of.ts'
import { CATEGORY_WORDS } from '../words/describe-counted.ts'
import { type LedgerLine, listLedger } from './list-ledger.ts'
import { type LedgerRow, viewLedgerRows } from './view-ledger-rows.ts'

/** What the address asks of the ledger besides the filters that all pages share. */
export interface LedgerChoice {
  readonly category: Category | null
}

export const chooseLedger = (parameters: URLSearchParams): LedgerChoice => ({
  category: Category.safeParse(parameters.get('category')).data ?? null,
})

/** Rows of one outcome, category and unit. */
export interface LedgerSection {
  readonly key: string
  readonly measure: string
  readonly group: string
  readonly rows: readonly LedgerRow[]
}

/** How many lines the ledger has for each outcome and category, as a table; each leads to those lines. */
export interface LedgerSummary {
  readonly measures: readonly { readonly label: string; readonly href: string }[]
  readonly rows: readonly {
    readonly category: string
    readonly href: string
    readonly cells: readonly { readonly count: number; readonly href: string; readonly label: string }[]
  }[]
  readonly most: number
}

export interface LedgerView {
  readonly total: number
  readonly lead: string
  readonly summary: LedgerSummary
  readonly sections: readonly LedgerSection[]
  readonly page: Omit<Page<unknown>, 'items'>
}

const LINES_A_PAGE = 40

const chooseLines = (survey: Survey, reading: ReadingChoice, filters: Filters): readonly LedgerLine[] => {
  const lines = listLedger(survey, reading)
  const isAsked = askContests(survey, { ...filters, measure: null })
  return isAsked === null ? lines : lines.filter(({ contest }) => isAsked(contest))
}

const summarise = (lines: readonly LedgerLine[], state: URLSearchParams): LedgerSummary => {
  const counts = Map.groupBy(lines, ({ measure, category }) => `${measure} ${category}`)
  const told = new Set(lines.map(({ measure }) => measure))
  const measures = (Object.keys(MEASURES) as readonly Measure[]).filter((measure) => told.has(measure))
  const kinds = new Set(lines.map(({ category }) => category))
  const link = (changes: { readonly measure?: string | null; readonly category?: string | null }) =>
    linkWith(state, { ...changes, page: null })
  return {
    measures: measures.map((measure) => ({
      label: MEASURES[measure].label,
      href: link({ measure, category: null }),
    })),
    rows: MATERIEL_CATEGORIES.filter((category) => kinds.has(category)).map((category) => ({
      category: CATEGORY_WORDS[category],
      href: link({ measure: null, category }),
      cells: measures.map((measure) => {
        const count = counts.get(`${measure} ${category}`)?.length ?? 0
        const label = `${CATEGORY_WORDS[category]} ${MEASURES[measure].label.toLowerCase()}: ${countOf(count, 'line')}`
        return { count, label, href: link({ measure, category }) }
      }),
    })),
    most: [...counts.values()].reduce((most, members) => Math.max(most, members.length), 0),
  }
}

const composeLead = (lines: readonly LedgerLine[]): string => {
  const figures = lines.reduce((sum, { stated, unread }) => sum + stated.length + unread.length, 0)
  const events = new Set(lines.map(({ contest }) => contest.happening)).size
  return `${countOf(lines.length, 'line')} with ${countOf(figures, 'figure')} about ${countOf(events, 'event')}.`
}

const nameGroup = ({ category, unit }: LedgerLine): string =>
  unit === 'count' ? CATEGORY_WORDS[category] : `${CATEGORY_WORDS[category]}, in ${unit}`

/** What the address asks of the ledger. */
export interface LedgerAsked {
  readonly reading: ReadingChoice
  readonly filters: Filters
  readonly state: URLSearchParams
}

const narrowLines = (lines: readonly LedgerLine[], { filters, state }: LedgerAsked): readonly LedgerLine[] => {
  const { category } = chooseLedger(state)
  const { measure } = filters
  return lines.filter(
    (line) => (measure === null || line.measure === measure) && (category === null || line.category === category),
  )
}

/** The lines of the ledger that the address asks for. */
export const chooseLedgerLines = (survey: Survey, asked: LedgerAsked): readonly LedgerLine[] =>
  narrowLines(chooseLines(survey, asked.reading, asked.filters), asked)

/** Views the ledger of materiel as the address asks for it. */
export const viewLedger = (survey: Survey, asked: LedgerAsked): LedgerView => {
  const all = chooseLines(survey, asked.reading, asked.filters)
  const shown = narrowLines(all, asked)
  const { items, ...page } = paginate(shown, asked.state.get('page'), LINES_A_PAGE)
  const sections = Map.groupBy(items, (line) =>
    [line.measure, line.category, line.unit].join('-').replaceAll(/[^\w-]/g, ''),
  )
  return {
    total: all.length,
    lead: composeLead(shown),
    summary: summarise(all, asked.state),
    sections: [...sections].flatMap(([key, lines]) =>
      lines.slice(0, 1).map((first) => ({
        key,
        measure: MEASURES[first.measure].label,
        group: nameGroup(first),
        rows: viewLedgerRows(lines, asked.reading, survey),
      })),
    ),
    page,
  }
}
