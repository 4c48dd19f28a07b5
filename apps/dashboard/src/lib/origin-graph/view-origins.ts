import { type ChartLinks, chartLinks } from '../charts/chart-links.ts'
import { type Page, paginate } from '../page/paginate.ts'
import { countOf } from '../words/count-of.ts'
import { growOriginTrees, type OriginRecords } from './grow-origin-tree.ts'
import { listOriginRows, type Most, type OriginRow } from './list-origin-rows.ts'
import type { OriginNode } from './origin-node.ts'

/** What the page of an event shows of its origins. */
export interface OriginsView extends ChartLinks {
  readonly title: string
  readonly description: string
  /** Those that reached most reports; where there are very many, a last one stands for the rest. */
  readonly trees: readonly OriginNode[]
  /** In the order of the trees. */
  readonly rows: readonly OriginRow[]
  /** Where only some are drawn: where all stand page by page, and its name; else null. */
  readonly rest: { readonly href: string; readonly link: string } | null
  /** What it rests on: "10 origins in 11 reports". */
  readonly restsOn: string
  /** Whether the drawing is taller than a screen. */
  readonly isLong: boolean
}

/** More origins than these fill more than a screen. */
const MOST_IN_SIGHT = 4

/** More than these make a drawing that nobody follows to its end. */
const MOST_DRAWN = 16

/** Where there are very many, of each origin on the page of an event; all stand on the page of its origins. */
const OF_VERY_MANY: Most = { listed: 12, quoted: 1 }

const ORIGINS_A_PAGE = 30

const standForRest = (count: number, href: string): OriginNode => ({
  key: 'rest',
  kind: 'unnamed',
  title: `${countOf(count, 'more origin')}`,
  note: 'each with fewer reports; on a page of their own',
  href,
  reached: 'said',
  children: [],
})

/** The origins of an event in the order of the drawing: those that reached most reports first. */
const listIds = (trees: readonly OriginNode[]): readonly string[] => trees.map(({ key }) => key)

/** Every origin of an event as rows, in the order of the drawing. */
export const listAllOrigins = (records: OriginRecords): readonly OriginRow[] =>
  listOriginRows(records, listIds(growOriginTrees(records)))

/** How many origins an event has, and in which order they stand where there are several. */
export const headOrigins = ({ origins, reports }: Pick<OriginRecords, 'origins' | 'reports'>): string => {
  const counted = `${countOf(origins.length, 'origin')} in ${countOf(reports.size, 'report')}`
  return origins.length > 1 ? `${counted}, those that reached most first` : counted
}

/** Every origin of an event, page by page. */
export const pageOrigins = (records: OriginRecords, asked: string | null): Page<OriginRow> =>
  paginate(listAllOrigins(records), asked, ORIGINS_A_PAGE)

/** Views where the claims of an event come from: as trees to draw, and as the rows of a table. */
export const viewOrigins = (records: OriginRecords, eventId: string): OriginsView => {
  const all = growOriginTrees(records)
  const drawn = all.length > MOST_DRAWN + 1 ? all.slice(0, MOST_DRAWN) : all
  const restsOn = `${countOf(all.length, 'origin')} in ${countOf(records.reports.size, 'report')}`
  const href = `/events/${eventId}/origins`
  const isThinned = drawn.length < all.length
  const rows = listOriginRows(records, listIds(drawn), isThinned ? OF_VERY_MANY : undefined)
  return {
    title: 'From each origin to the reports that tell of it',
    description: `${restsOn}. ${rows.map(({ name, reports }) => `${name}: ${reports}`).join('; ')}.`,
    trees: isThinned ? [...drawn, standForRest(all.length - drawn.length, href)] : drawn,
    rows,
    rest: isThinned ? { href, link: `All ${countOf(all.length, 'origin')}, each with what is told on its word` } : null,
    restsOn,
    isLong: all.length > MOST_IN_SIGHT,
    ...chartLinks('origins', { event: eventId }),
  }
}
