import { chooseReading } from '../../event/choose-reading.ts'
import { comparedToCsv } from '../../source/compared-to-csv.ts'
import { tellingsToCsv } from '../../source/tellings-to-csv.ts'
import { listComparedRows, type SourcePage, viewSourcePage } from '../../source/view-source-page.ts'
import type { Survey } from '../../survey/survey.ts'
import { sharedSurvey } from '../shared-survey.ts'
import type { ServeChart, ServedChart } from './served-chart.ts'

type Pick = (source: SourcePage, survey: Survey, id: string, asked: URLSearchParams) => ServedChart | null

const ofSource =
  (pick: Pick): ServeChart =>
  async (asked) => {
    const survey = await sharedSurvey()
    const id = asked.get('source') ?? ''
    const source = viewSourcePage(survey, id, { reading: chooseReading(asked), parameters: new URLSearchParams() })
    return source === null ? null : pick(source, survey, id, asked)
  }

const homeOf = (id: string): string => `/sources/${encodeURIComponent(id)}`

/** How the figures of a source stand to others’. */
export const serveStanding = ofSource((source, survey, id, asked) => {
  const { standing } = source
  if (standing === null) return null
  return {
    title: `${source.name}: its figures against others’`,
    homeHref: homeOf(id),
    chart: { name: 'standing', source, standing },
    writeCsv: () => comparedToCsv(listComparedRows(survey, id, chooseReading(asked))),
  }
})

/** What a source told, and when. */
export const serveTellings = ofSource((source, survey, id) => {
  const { timeline } = source
  if (timeline === null) return null
  return {
    title: `${source.name}: what it told, and when`,
    homeHref: homeOf(id),
    chart: { name: 'tellings', source, timeline },
    writeCsv: () => tellingsToCsv(survey, id),
  }
})
