import { MEASURES, type Measure } from '@reportedly/schema'
import { keep } from '../survey/keep.ts'
import type { Survey } from '../survey/survey.ts'

const countedOf = keep(({ figures }: Survey): ReadonlySet<Measure> => {
  const met = new Set<Measure>()
  for (const { unit, measure } of figures) if (unit === 'count') met.add(measure)
  return met
})

/** The measures that a survey has counted figures of, and the one that is asked for, in the order of display. */
export const listMeasures = (survey: Survey, asked: Measure): readonly Measure[] => {
  const met = countedOf(survey)
  return (Object.keys(MEASURES) as Measure[]).filter((measure) => measure === asked || met.has(measure))
}
