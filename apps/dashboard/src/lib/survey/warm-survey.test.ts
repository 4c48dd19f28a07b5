import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { sumEvents } from '../overview/sum-events.ts'
import { makeUpSurvey } from './made-up-survey.fixture.ts'
import { warmSurvey } from './warm-survey.ts'

test('reckons ahead what pages then find ready', async () => {
  const survey = makeUpSurvey()
  await warmSurvey(survey)
  const [first] = sumEvents(survey, survey.figures, DEFAULT_READING)
  expect(first?.sum).toMatchObject({ low: 20, high: 60 })
  expect(sumEvents(survey, survey.figures, DEFAULT_READING)[0]).toBe(first)
})
