import { expect, test } from 'vitest'
import { makeUpSurvey } from '../survey/made-up-survey.fixture.ts'
import { offerReports } from './offer-reports.ts'

const survey = makeUpSurvey()
const offer = (query: string) => offerReports(survey, new URLSearchParams(query))

test('offers the reports with all the words, with publisher and day', () => {
  expect(offer('q=feared')).toEqual([
    expect.objectContaining({ words: 'Up to 60 villagers feared dead', note: 'The Second Paper, 5 March 2025' }),
  ])
})

test('leaves out the other report, and says which tell of the same event', () => {
  const [first] = [...survey.reports.keys()]
  expect(offer(`beside=${first}`).map(({ note }) => note)).toEqual([
    'The Second Paper, 5 March 2025; tells of the same event',
  ])
})
