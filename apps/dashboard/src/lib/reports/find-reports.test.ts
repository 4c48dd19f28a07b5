import { expect, test } from 'vitest'
import { surveyTold } from '../standing/standing-records.fixture.ts'
import { makeUpSurvey } from '../survey/made-up-survey.fixture.ts'
import { findFellows, findReports } from './find-reports.ts'

const survey = makeUpSurvey()
const titlesOf = (words: string | null, order: 'newest' | 'oldest' | 'figures' = 'newest') =>
  findReports(survey, { words, order }).map(({ report }) => report.title)

const FIRST = 'At least 20 villagers killed in Verrin'
const SECOND = 'Up to 60 villagers feared dead'

test('lists the newest first, unless another order is asked for', () => {
  expect(titlesOf(null)).toEqual([SECOND, FIRST])
  expect(titlesOf(null, 'oldest')).toEqual([FIRST, SECOND])
  expect(titlesOf(null, 'figures')).toEqual([SECOND, FIRST])
})

test('finds a report by its headline, publisher, day and event, whatever the case and the accents', () => {
  expect(titlesOf('FEARED')).toEqual([SECOND])
  expect(titlesOf('the first paper')).toEqual([FIRST])
  expect(titlesOf('4 March 2025')).toEqual([FIRST])
  expect(titlesOf('vérrin')).toEqual([SECOND, FIRST])
})

test('wants every word', () => {
  expect(titlesOf('feared 2025-03-05')).toEqual([SECOND])
  expect(titlesOf('feared first')).toEqual([])
})

test('puts those of the same event first, and leaves out the report itself', () => {
  const several = surveyTold([
    { chain: ['army'], count: 5 },
    { chain: ['front'], count: 9, place: 'Elsewhere', day: '2025-06-01' },
    { chain: ['front'], count: 8 },
  ])
  const [first, other, fellow] = [...several.reports.keys()]
  if (first === undefined) throw new Error('The made-up reports have changed.')
  const found = findReports(several, { words: null, beside: first }).map(({ report }) => report.id)
  expect(found).toEqual([fellow, other])
  expect(findFellows(several, first).map(({ report }) => report.id)).toEqual([fellow])
})
