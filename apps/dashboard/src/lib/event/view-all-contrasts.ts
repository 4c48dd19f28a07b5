import { viewAllDifferences, viewChecks } from '../findings/view-findings.ts'
import { viewMutations } from '../mutations/view-mutations.ts'
import { type Page, paginate } from '../page/paginate.ts'
import type { Contrast } from '../told/contrast.ts'
import { sayOnce } from '../told/say-once.ts'
import { CONTRAST_LISTS, type ContrastListName } from '../told/first-contrasts.ts'
import type { ReadingChoice } from './choose-reading.ts'
import { surroundEvent } from './surround-event.ts'
import type { EventRecords } from './view-event.ts'

/** Every contrast of one kind that the figures of an event make, page by page. */
export interface AllContrastsView {
  readonly label: string
  readonly eventHref: string
  readonly list: (typeof CONTRAST_LISTS)[ContrastListName]
  readonly count: number
  readonly page: Page<Contrast>
}

const CONTRASTS_A_PAGE = 20

/** Views the list of an event that an address names; null where there is none of that name. */
export const viewAllContrasts = (
  records: EventRecords,
  choice: ReadingChoice,
  asked: { readonly of: string | null; readonly page: string | null },
): AllContrastsView | null => {
  const name = (Object.keys(CONTRAST_LISTS) as ContrastListName[]).find((known) => known === asked.of)
  if (name === undefined) return null
  const { byId, traced, mutations } = surroundEvent(records)
  const listed = {
    differences: () => viewAllDifferences(records, byId, traced, choice),
    checks: () => viewChecks(records, byId),
    mutations: () => viewMutations(mutations, byId),
  }
  const all = listed[name]()
  const page = paginate(all, asked.page, CONTRASTS_A_PAGE)
  return {
    label: records.event.label,
    eventHref: `/events/${records.event.id}#${name}`,
    list: CONTRAST_LISTS[name],
    count: all.length,
    page: { ...page, items: sayOnce(page.items) },
  }
}
