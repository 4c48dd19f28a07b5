import { MEASURES, type Measure } from '@reportedly/schema'
import type { Survey } from '../survey/survey.ts'

/** The measures that a survey has counted figures of, and the one that is asked for, in the order of display. */
export const listMeasures = (survey: Survey, asked: Measure): readonly Measure[] => {
  const met = new Set([asked, ...survey.figures.filter(({ unit }) => unit === 'count').map(({ measure }) => measure)])
  return (Object.keys(MEASURES) as Measure[]).filter((measure) => met.has(measure))
}
