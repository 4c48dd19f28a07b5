import { viewOverview } from '../../overview/view-overview.ts'
import { linkWith } from '../../page/link-with.ts'
import { timeChartToCsv } from '../../time-chart/time-chart-to-csv.ts'
import { sharedSurvey } from '../shared-survey.ts'
import type { ServeChart } from './served-chart.ts'

/** Figures over time, as the overview draws them. */
export const serveOverTime: ServeChart = async (asked) => {
  const { chart: view, chartSource, csvHref, sentencesHref } = viewOverview(await sharedSurvey(), asked)
  if (view === null || sentencesHref === null) return null
  return {
    title: view.title,
    homeHref: `/${linkWith(asked, {})}`,
    chart: { name: 'over-time', view, source: chartSource, csvHref, sentencesHref },
    writeCsv: () =>
      timeChartToCsv(
        view.bins,
        view.marks.map(({ category }) => category),
      ),
  }
}
