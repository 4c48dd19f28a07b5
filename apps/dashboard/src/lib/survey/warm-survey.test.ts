import { Policy } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { viewOverview } from '../overview/view-overview.ts'
import { makeUpSurvey } from './made-up-survey.fixture.ts'
import type { Survey } from './survey.ts'
import { warmSurvey } from './warm-survey.ts'

const ADDRESSES = ['', ...Policy.options.map((policy) => `policy=${policy}&vague=acled`)]

test('what is reckoned ahead is what pages would reckon themselves', async () => {
  const [warm, cold] = [makeUpSurvey(), makeUpSurvey()]
  await warmSurvey(warm)
  for (const address of ADDRESSES) {
    const state = new URLSearchParams(address)
    expect(viewOverview(warm, state)).toEqual(viewOverview(cold, state))
  }
})

test('reckons nothing for a survey that nobody wants any more', async () => {
  const survey = makeUpSurvey()
  const settled: string[] = []
  const watched: Survey = {
    ...survey,
    settledOf: (happening, reading) => {
      settled.push(happening.event.id)
      return survey.settledOf(happening, reading)
    },
  }
  await warmSurvey(watched, () => false)
  expect(settled).toEqual([])
  await warmSurvey(watched)
  expect(settled).not.toEqual([])
})
