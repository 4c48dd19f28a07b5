import { chooseReading } from '../../event/choose-reading.ts'
import { chartLinks } from '../../charts/chart-links.ts'
import { mapToCsv } from '../../map/map-to-csv.ts'
import { timelineToCsv } from '../../timeline/timeline-to-csv.ts'
import { readMap } from '../read-map.ts'
import { linkWith } from '../../page/link-with.ts'
import type { ServeChart } from './served-chart.ts'

/** Where events happened, as the page of the map draws it. */
export const serveMap: ServeChart = async (asked) => {
  const { map, inDays } = await readMap(asked, chooseReading(asked))
  return {
    title: map.heading,
    homeHref: `/map${linkWith(asked, {})}`,
    chart: { name: 'map', view: map, links: chartLinks('map', asked.toString()) },
    writeCsv: () => mapToCsv(inDays),
  }
}

/** When they happened. */
export const serveTimeline: ServeChart = async (asked) => {
  const { map } = await readMap(asked, chooseReading(asked))
  const { timeline: view, measure, source, undrawn: leftOut } = map
  if (view === null) return null
  const links = chartLinks('timeline', asked.toString())
  return {
    title: view.title,
    homeHref: `/map${linkWith(asked, {})}`,
    chart: { name: 'timeline', view, measure, source, leftOut, links },
    writeCsv: () => timelineToCsv(view),
  }
}
