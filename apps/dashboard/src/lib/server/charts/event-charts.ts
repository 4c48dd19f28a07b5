import { claimsToCsv } from '@reportedly/interchange'
import { stepsToCsv } from '../../claim-steps/steps-to-csv.ts'
import { chooseReading } from '../../event/choose-reading.ts'
import { type EventRecords, type EventView, viewEvent } from '../../event/view-event.ts'
import { placeToCsv } from '../../locator-map/place-to-csv.ts'
import { viewLocator } from '../../locator-map/view-locator.ts'
import { recordsOfOrigins } from '../../event/surround-event.ts'
import { originsToCsv } from '../../origin-graph/origins-to-csv.ts'
import { listAllOrigins } from '../../origin-graph/view-origins.ts'
import { readEvent } from '../read-event.ts'
import { sharedStore } from '../shared-store.ts'
import { worldOutlines } from '../world-outlines.ts'
import type { ServeChart, ServedChart } from './served-chart.ts'

type Pick = (view: EventView, records: EventRecords, asked: URLSearchParams) => Omit<ServedChart, 'homeHref'> | null

const ofEvent =
  (pick: Pick): ServeChart =>
  async (asked) => {
    const store = await sharedStore()
    const event = await store.findEvent(asked.get('event') ?? '')
    if (event === null) return null
    const records = await readEvent(store, event)
    const picked = pick(viewEvent(records, chooseReading(asked)), records, asked)
    return picked === null ? null : { ...picked, homeHref: `/events/${event.id}` }
  }

/** Each source’s figure for one outcome; `figure` names the outcome and the group. */
export const serveClaimStrip = ofEvent(({ label, sections }, { claims, reports, sources = [] }, asked) => {
  const section = [...sections.compared, ...sections.once].find(({ key }) => key === asked.get('figure'))
  if (section === undefined) return null
  const shown = new Set(section.claimIds)
  return {
    title: `${label}: ${section.title}`,
    chart: { name: 'claim-strip', section: { ...section, title: `${label}: ${section.title}` } },
    writeCsv: () =>
      claimsToCsv(
        claims.filter(({ id }) => shown.has(id)),
        reports,
        sources,
      ),
  }
})

/** What each origin said of one `measure`, day by day. */
export const serveClaimSteps = ofEvent(({ label, steps }, _, asked) => {
  const view = steps.find(({ key }) => key === `steps-${asked.get('measure')}`)
  if (view === undefined) return null
  const title = `${label}: ${view.title}`
  return { title, chart: { name: 'claim-steps', view: { ...view, title } }, writeCsv: () => stepsToCsv(view) }
})

/** From each origin to the reports that tell of the event. */
export const serveOrigins = ofEvent(({ label, origins }, records) => {
  const title = `${label}: ${origins.title}`
  return {
    title,
    chart: { name: 'origins', origins: { ...origins, title } },
    writeCsv: () => originsToCsv(listAllOrigins(recordsOfOrigins(records))),
  }
})

/** Where the event happened. */
export const serveLocator = ofEvent(({ label }, { event }) => {
  const view = viewLocator(event, worldOutlines())
  if (view === null) return null
  const title = `${label}: ${view.title}`
  return { title, chart: { name: 'locator', view: { ...view, title } }, writeCsv: () => placeToCsv(view) }
})
