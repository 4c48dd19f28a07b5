import { Policy } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { viewOverview } from '../overview/view-overview.ts'
import { makeUpSurvey } from './made-up-survey.fixture.ts'
import { warmReadings, warmSurvey } from './warm-survey.ts'

const ADDRESSES = ['', ...Policy.options.map((policy) => `policy=${policy}&vague=acled`)]

test('what is reckoned ahead is what pages would reckon themselves', async () => {
  const [warm, cold] = [makeUpSurvey(), makeUpSurvey()]
  await warmSurvey(warm)
  await warmReadings(warm)
  for (const address of ADDRESSES) {
    const state = new URLSearchParams(address)
    expect(viewOverview(warm, state)).toEqual(viewOverview(cold, state))
  }
})

test('goes no further for a survey that nobody wants any more', async () => {
  const survey = makeUpSurvey()
  let asked = 0
  await warmReadings(survey, () => {
    asked += 1
    return false
  })
  expect(asked).toBe(1)
})
