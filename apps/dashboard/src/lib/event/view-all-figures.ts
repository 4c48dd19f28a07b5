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

/** Views all figures of the outcome that an address names by its key; null where the event has no such outcome. */
export const viewAllFigures = (
  records: EventRecords,
  choice: ReadingChoice,
  asked: { readonly figure: string | null; readonly page: string | null },
): AllFiguresView | null => {
  const { traced, around } = surroundEvent(records)
  for (const estimate of estimateEvent({ ...records, ...choice, origins: traced.origins })) {
    const { key, measure, group } = viewEstimate(estimate, around.claims)
    if (key !== asked.figure) continue
    const lines = listLines(estimate, around)
    return {
      label: records.event.label,
      outcome: `${measure}, ${group}`,
      count: lines.length,
      eventHref: `/events/${records.event.id}#${key}`,
      page: paginate(lines, asked.page, FIGURES_A_PAGE),
    }
  }
  return null
}
