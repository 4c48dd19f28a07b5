import { error } from '@sveltejs/kit'
import type { ChartName } from '../../charts/chart-links.ts'
import { chooseReading } from '../../event/choose-reading.ts'
import { keepReading } from '../../reading/keep-reading.ts'
import { serveClaimSteps, serveClaimStrip, serveLocator, serveOrigins } from './event-charts.ts'
import { serveMap, serveTimeline } from './map-charts.ts'
import { serveMatrix } from './matrix.ts'
import { serveOverTime } from './over-time.ts'
import type { ServeChart, ServedChart } from './served-chart.ts'
import { serveStanding, serveTellings } from './source-charts.ts'

/** Every chart that can stand alone. */
const CHARTS: Readonly<Record<ChartName, ServeChart>> = {
  'over-time': serveOverTime,
  'claim-strip': serveClaimStrip,
  'claim-steps': serveClaimSteps,
  origins: serveOrigins,
  locator: serveLocator,
  map: serveMap,
  timeline: serveTimeline,
  matrix: serveMatrix,
  standing: serveStanding,
  tellings: serveTellings,
}

const isChartName = (name: string): name is ChartName => Object.hasOwn(CHARTS, name)

/** The chart of this name as its address asks for it; 404 for a name or an address that is none. */
export const serveChart = async (name: string, asked: URLSearchParams): Promise<ServedChart> => {
  if (!isChartName(name)) error(404, `There is no chart of the name “${name}”.`)
  const served = await CHARTS[name](asked)
  if (served === null) error(404, 'Nothing is kept that this chart could show. It may have changed with the reports.')
  return { ...served, ...keepReading({ chart: served.chart, homeHref: served.homeHref }, chooseReading(asked)) }
}
