import type { OptionLink } from '../page/option-link.ts'
import { linkWith } from '../page/link-with.ts'
import { type Page, paginate } from '../page/paginate.ts'
import type { Survey } from '../survey/survey.ts'
import { countOf } from '../words/count-of.ts'
import { findReports, readWords, REPORT_ORDERS, type ReportOrder } from './find-reports.ts'
import { listEntries } from './list-entries.ts'
import { type ReportRow, viewReportRow } from './view-report-row.ts'

/** Everything the list of reports shows. */
export interface ReportsView {
  /** How many there are, found or not. */
  readonly total: number
  readonly heading: string
  readonly words: string | null
  /** What else the address says, kept when other words are sent. */
  readonly kept: readonly (readonly [name: string, value: string])[]
  readonly orders: readonly OptionLink[]
  readonly page: Page<ReportRow>
}

const REPORTS_A_PAGE = 50

const ORDER_WORDS: Readonly<Record<ReportOrder, string>> = {
  newest: 'newest first',
  oldest: 'oldest first',
  figures: 'most figures first',
}

/** Views the reports that an address asks for: `q` words, `sort` an order, `page` a page. */
export const viewReports = (survey: Survey, state: URLSearchParams): ReportsView => {
  const words = readWords(state.get('q'))
  const order = REPORT_ORDERS.find((name) => name === state.get('sort')) ?? 'newest'
  const found = findReports(survey, { words, order })
  const page = paginate(found, state.get('page'), REPORTS_A_PAGE)
  const asked = words === null ? '' : ` with “${words}”`
  const counted = `${found.length === 0 ? 'No report' : countOf(found.length, 'report')}${asked}`
  return {
    total: listEntries(survey).size,
    heading: found.length > 1 ? `${counted}, ${ORDER_WORDS[order]}` : counted,
    kept: [...state].filter(([name]) => name !== 'q' && name !== 'page'),
    words,
    orders: REPORT_ORDERS.map((name) => ({
      words: ORDER_WORDS[name],
      href: linkWith(state, { sort: name === 'newest' ? null : name, page: null }),
      chosen: name === order,
    })),
    page: { ...page, items: page.items.map(viewReportRow) },
  }
}
