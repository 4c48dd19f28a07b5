import { Policy } from '@reportedly/schema'
import { group } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { surveyTold } from '../standing/standing-records.fixture.ts'
import { sumEvents } from './sum-events.ts'

/** Soldiers and civilians killed in one event. */
const tell = () => {
  const survey = surveyTold([
    { chain: ['army', 'wire'], count: 80 },
    { chain: ['monitor'], count: 12, changes: { counted: group('civilian', 'villagers') } },
  ])
  return { survey, figures: survey.figures }
}

test('sums some of an outcome’s figures as if the others had never been asked for', () => {
  const [asked, fresh] = [tell(), tell()]
  expect(asked.figures.length).toBeGreaterThan(1)
  sumEvents(asked.survey, asked.figures, DEFAULT_READING)
  for (const [at, figure] of asked.figures.entries()) {
    const [own] = sumEvents(asked.survey, [figure], DEFAULT_READING)
    const [alone] = sumEvents(fresh.survey, fresh.figures.slice(at, at + 1), DEFAULT_READING)
    expect({ ...own, happening: null }).toEqual({ ...alone, happening: null })
  }
})

test('keeps the sum of all figures of an outcome under each policy', () => {
  const { survey, figures } = tell()
  for (const policy of Policy.options) {
    const ask = () => sumEvents(survey, figures, { ...DEFAULT_READING, policy })
    expect(ask()[0]).toBe(ask()[0])
  }
})
