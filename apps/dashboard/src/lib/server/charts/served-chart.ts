import type { EmbeddedChart } from '../../charts/embedded-chart.ts'

/** A chart as the server gives it: to be drawn on a page of its own, and as a file. */
export interface ServedChart {
  readonly title: string
  /** The page of the dashboard that it stands on. */
  readonly homeHref: string
  readonly chart: EmbeddedChart
  readonly writeCsv: () => string
}

/** Makes a chart of what an address asks for; null where there is nothing that it could show. */
export type ServeChart = (asked: URLSearchParams) => Promise<ServedChart | null>
