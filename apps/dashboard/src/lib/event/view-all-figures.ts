import { estimateEvent } from '@reportedly/events'
import { type Page, paginate } from '../page/paginate.ts'
import type { ReadingChoice } from './choose-reading.ts'
import { surroundEvent } from './surround-event.ts'
import { viewEstimate } from './view-estimate.ts'
import type { EventRecords } from './view-event.ts'
import { type ClaimLine, listLines } from './view-section.ts'

/** Every figure of one outcome of an event, page by page. */
export interface AllFiguresView {
  readonly label: string
  readonly outcome: string
  readonly count: number
  readonly eventHref: string
  readonly page: Page<ClaimLine>
}

const FIGURES_A_PAGE = 50

/**
 * Views all figures of the outcome that an address names by its key, or of a whole measure; null where the event has no
 * such outcome.
 */
export const viewAllFigures = (
  records: EventRecords,
  choice: ReadingChoice,
  asked: { readonly figure: string | null; readonly measure: string | null; readonly page: string | null },
): AllFiguresView | null => {
  const { traced, around } = surroundEvent(records)
  const found = estimateEvent({ ...records, ...choice, origins: traced.origins })
    .map((estimate) => ({ estimate, ...viewEstimate(estimate, around.claims) }))
    .filter(({ key, estimate }) => (asked.figure === null ? estimate.measure === asked.measure : key === asked.figure))
  const [first] = found
  if (first === undefined) return null
  // Estimates of one group and of all together may rest on the same figures.
  const lines = [
    ...new Map(found.flatMap(({ estimate }) => listLines(estimate, around)).map((line) => [line.id, line])).values(),
  ]
  return {
    label: records.event.label,
    outcome: found.length === 1 ? `${first.measure}, ${first.group}` : first.measure,
    count: lines.length,
    eventHref: `/events/${records.event.id}#${first.key}`,
    page: paginate(lines, asked.page, FIGURES_A_PAGE),
  }
}
